# SPDX-License-Identifier: GPL-3.0-or-later
def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b]: return f"two {a} {b}"
        case [1, *rest]: return f"one then {rest}"
        case [a, *_, z]: return f"{a}..{z}"
        case (): return "never"
    return "no sequence"
print([f(x) for x in ([], [5], (1, 2), [1, 2, 3], (7, 8, 9, 10), "ab", {1: 2}, range(3), 5)])
match [[1, 2], [3, [4]]]:
    case [[a, b], [c, [d]]]:
        print(a, b, c, d)
match (1, (2, 3)):
    case (x, (y, z)) if x < y < z:
        print("ordered")
match ["go", "north"]:
    case ["go", ("north" | "south") as d]:
        print("heading", d)
