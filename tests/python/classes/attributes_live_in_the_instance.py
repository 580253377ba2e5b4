# SPDX-License-Identifier: GPL-3.0-or-later
class Point:
    kind = "point"
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def moved(self, dx):
        return Point(self.x + dx, self.y)

p, q = Point(1), Point(2, 3)
print(p.x, p.y, q.x, q.y, p.kind, p.moved(5).x, p.__dict__)
p.kind = "own"
print(p.kind, q.kind, Point.kind, vars(p))
del p.kind
print(p.kind)
Point.kind = "changed"
print(p.kind, q.kind, hasattr(p, "z"), getattr(q, "z", None))
try:
    p.z
except AttributeError as e:
    print(e)
try:
    del p.z
except AttributeError as e:
    print(e)
try:
    Point.zz
except AttributeError as e:
    print(e)
