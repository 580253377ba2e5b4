# SPDX-License-Identifier: GPL-3.0-or-later
w, p, v = 10, 2, 3.14159
print(f"{v:{w}.{p}f}|{v:<{w}.{p}f}|{v:{'^'}{w}.{p}f}|{v:{'*^' + str(w)}}|")
name, items = "x", [1, 2]
print(f"{items[0]} {items[-1]:>3} {len(items)=} {name.upper()!r:>6} {name * 3:-^9} {items!s:>8}")
print(f"{1 if items else 0} {'a' 'b'} {items and 'yes'} {(1, 2)} { {'k': 1} } {[x for x in items]} {lambda_}" if (lambda_ := 5) else "")
