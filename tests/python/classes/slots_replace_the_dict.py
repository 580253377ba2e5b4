# SPDX-License-Identifier: GPL-3.0-or-later
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"), P.__slots__, type(P.x).__name__)
try:
    p.z = 5
except AttributeError as e:
    print(e)
try:
    p.y
except AttributeError as e:
    print(e)
p.y = 2
del p.x
print(hasattr(p, "x"), p.y)
class Q(P):
    pass
q = Q(1)
q.z = 5
print(q.z, q.__dict__, q.x)
try:
    class R:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)
