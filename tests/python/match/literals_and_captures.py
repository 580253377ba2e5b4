# SPDX-License-Identifier: GPL-3.0-or-later
def f(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2:
            return "one or two"
        case "a" | "b" as letter:
            return f"letter {letter}"
        case None:
            return "none"
        case True:
            return "true"
        case -1.5:
            return "float"
        case n if isinstance(n, int) and n > 100:
            return f"big {n}"
        case _:
            return "other"
print([f(x) for x in (0, 1, 2, "a", "b", None, True, -1.5, 500, 50, [], False, 1.0)])
