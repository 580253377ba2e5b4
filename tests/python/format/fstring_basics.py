# SPDX-License-Identifier: GPL-3.0-or-later
name, n, x = "Ann", 5, 3.14159
print(f"{name} has {n} and {x:.2f}")
print(f"{n + 1} {n * 2 = } {name!r} {name!s:>5}| {{braces}} {'in' 'side'}")
print(f"{n=} {x=:.1f} {name=!s} { n = }")
print(f"{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{name:5}|{name:>5}")
print(f"{[i for i in range(3)]} {(lambda: 7)()} { {'a': 1}['a'] } {'yes' if n else 'no'}")
width, prec = 8, 3
print(f"{x:{width}.{prec}}|{x:{width}.{prec}f}|{name:{'<'}{width}}|")
print(f"a{''}b" f"c{1}" "d{2}", rf"\{n}", F"{n!a}")
