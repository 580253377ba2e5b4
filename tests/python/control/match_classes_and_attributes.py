# SPDX-License-Identifier: GPL-3.0-or-later
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Circle:
    def __init__(self, r): self.r = r
def show(shape):
    match shape:
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on y axis at {y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(x): return f"point with x {x}"
        case Circle(r=(1 | 2) as r): return f"small {r}"
        case Circle(): return "circle"
        case [Point(a, b), Point()]: return f"two points, first {a} {b}"
        case dict(d) | list(d): return f"container {d}"
        case bool(b): return f"bool {b}"
print([show(s) for s in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Circle(2), Circle(9), [Point(1, 2), Point(3, 4)], {"a": 1}, [1], True, 5)])
for pattern in ("Circle(1)", "Point(1, 2, 3)", "int(1, 2)", "Point(1, x=2)", "five()"):
    try:
        exec(f"five = 5\nmatch Point(1, 2) if 'Point' in {pattern!r} else Circle(1) if 'Circle' in {pattern!r} else 5:\n    case {pattern}: print('yes')\n    case _: print('no')")
    except Exception as error:
        print(pattern, type(error).__name__, error)
class Bad:
    __match_args__ = ["x"]
class Worse:
    __match_args__ = (5,)
for cls in (Bad, Worse):
    try:
        match cls():
            case cls(1): pass
    except TypeError as error:
        print(error)
