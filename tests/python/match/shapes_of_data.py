# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
def describe(value):
    match value:
        case 0 | 1:
            return "small"
        case int(n) if n > 100:
            return f"large {n}"
        case bool() | int() | float():
            return "number"
        case "quit" | "exit":
            return "leave"
        case str() as text:
            return f"text {text!r}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [first, *_, last] if first == last:
            return "ring"
        case [_, _, *rest]:
            return f"rest {rest}"
        case {"type": "circle", "r": r, **more}:
            return f"circle {r} {more}"
        case {}:
            return "mapping"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(y=height):
            return f"height {height}"
        case None:
            return "none"
        case _:
            return "other"
for value in (0, True, 500, 5, 2.5, "quit", "hi", [], [7], [1, 2, 1], (1, 2, 3), {"type": "circle", "r": 2, "c": 1}, {"q": 1}, Point(0, 0), Point(3, 3), Point(1, 9), None, {1, 2}, b"ab", range(3)):
    print(value, "->", describe(value))
