# SPDX-License-Identifier: GPL-3.0-or-later
import sys
from collections import namedtuple


def tell(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple("P", "x y", defaults=[1])
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P._make([1]), lambda: P(1)._replace(z=1),
          lambda: namedtuple("a", "def"), lambda: namedtuple("a", "a a"), lambda: namedtuple("a", "_a"),
          lambda: namedtuple("1", "a"), lambda: namedtuple("a", "a-"), lambda: namedtuple("a", "a", defaults=[1, 2]),
          lambda: P._field_defaults, lambda: P.__match_args__, lambda: P.__doc__, lambda: P.x.__doc__, lambda: P.x,
          lambda: namedtuple("P", ["a", "a", "def", "_x"], rename=1)._fields, lambda: P(x=3)._asdict(),
          lambda: P.__module__, lambda: P.__slots__, lambda: P(1).__getnewargs__(), lambda: P._make.__name__,
          lambda: P.__new__.__defaults__, lambda: namedtuple("E", "")(), lambda: namedtuple("O", "a,b")(1, 2)):
    tell(f)
try:
    P(1).x = 3
except AttributeError as e:
    print(e)


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


p = Point(3, 4)
print(p, p.length, p + p, p._replace(x=0), sorted([Point(2, 1), Point(1, 2)]), {p: 1}[Point(3, 4)], Point.__mro__[1:])
match p:
    case Point(x, y=4):
        print("matched", x)
P.x.__doc__ = "the abscissa"
print(P.x.__doc__, sys.getsizeof(p), sys.getsizeof(P(1)), P(1) == (1, 1), P(1) < P(2), hash(P(1)) == hash((1, 1)))
