# SPDX-License-Identifier: GPL-3.0-or-later
from collections import namedtuple
Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), Point._field_defaults)
print(p._replace(x=9), Point._make([7, 8, 9]), p == (1, 2, 0), tuple(p), p < (1, 3))
x, *rest = p
print(x, rest, max(p), p + (5,), hash(p) == hash((1, 2, 0)))
class Named(namedtuple("Base", ["first", "last"])):
    __slots__ = ()
    @property
    def full(self):
        return f"{self.first} {self.last}"
print(Named("Ada", "L").full, Named("Ada", "L"))
for call in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: p._replace(w=1), lambda: namedtuple("T", "a a"),
             lambda: namedtuple("T", "class"), lambda: namedtuple("T", "_a"), lambda: namedtuple("1T", "a"),
             lambda: Point._make([1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(namedtuple("R", "a def a _x", rename=True)._fields)
try:
    p.x = 5
except AttributeError as error:
    print(error)
