# SPDX-License-Identifier: GPL-3.0-or-later
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q:
    def __init__(self, v): self.v = v
def f(o):
    match o:
        case P(0, 0): return "origin"
        case P(x=0, y=y): return f"on y at {y}"
        case P(x, y) if x == y: return f"diagonal {x}"
        case P(): return "point"
        case Q(v=[a, b]): return f"q {a} {b}"
        case int(n): return f"int {n}"
        case str() as s: return f"str {s}"
        case float() | complex(): return "number"
        case list([a, *_]): return f"list {a}"
    return "other"
print([f(o) for o in (P(0, 0), P(0, 5), P(3, 3), P(1, 2), Q([1, 2]), Q(5), 7, "s", 2.5, 1j, [9, 8], None, True)])
try:
    match 5:
        case int(1, 2): pass
except TypeError as e:
    print(e)
try:
    match Q(1):
        case Q(1): pass
except TypeError as e:
    print(e)
