# SPDX-License-Identifier: GPL-3.0-or-later
class Color:
    RED = 1
    BLUE = "b"
def f(c):
    match c:
        case Color.RED: return "red"
        case Color.BLUE: return "blue"
        case other: return f"other {other}"
print(f(1), f("b"), f(2))
match = 5
case = 6
print(match, case)
match [1]:
    case [x]: print("still a statement", x)
x = None
match (1, 2):
    case (1, x) if x > 5: print("no")
    case _: print("x stays bound", x)
