# SPDX-License-Identifier: GPL-3.0-or-later
import math
from abc import ABC, abstractmethod
from functools import total_ordering
from numbers import Number


@total_ordering
class Vector:
    def __init__(self, *parts):
        self._parts = tuple(parts)

    def __repr__(self):
        return f"{type(self).__name__}{self._parts}"

    def __len__(self):
        return len(self._parts)

    def __getitem__(self, i):
        return Vector(*self._parts[i]) if isinstance(i, slice) else self._parts[i]

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self, other)))

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(*(-a for a in self))

    def __mul__(self, other):
        if isinstance(other, Number):
            return Vector(*(a * other for a in self))
        return NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self, other))

    def __abs__(self):
        return math.hypot(*self)

    def __bool__(self):
        return any(self)

    def __eq__(self, other):
        return isinstance(other, Vector) and self._parts == other._parts

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __hash__(self):
        return hash(self._parts)

    def __format__(self, spec):
        return "<" + ", ".join(format(a, spec) for a in self) + ">"

    def __iadd__(self, other):
        print("in place")
        self._parts = (self + other)._parts
        return self


class Shape(ABC):
    shapes = []

    def __init_subclass__(cls, /, corners=None, **rest):
        super().__init_subclass__(**rest)
        cls.corners = corners
        Shape.shapes.append(cls.__name__)

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def scaled(self, factor): ...

    def __str__(self):
        return f"{type(self).__name__} of {self.area:.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    @property
    def area(self):
        return math.pi * self.r ** 2

    @area.setter
    def area(self, value):
        self.r = math.sqrt(value / math.pi)

    def scaled(self, factor):
        return type(self)(self.r * factor)


class Rectangle(Shape, corners=4):
    def __init__(self, a, b):
        self.a, self.b = a, b

    area = property(lambda self: self.a * self.b, doc="a times b")

    def scaled(self, factor):
        return type(self)(self.a * factor, self.b * factor)


class Square(Rectangle, corners=4):
    def __init__(self, a, b=None):
        super().__init__(a, a)


class Half(Shape):
    def scaled(self, factor):
        return self


v, w = Vector(3, 4), Vector(1, 2)
print(v + w, v - w, -v, v * 2, 2 * v, v @ w, abs(v), bool(Vector(0, 0)), v == Vector(3, 4), v > w, v <= w, sorted([v, w]), {v: 1}[Vector(3, 4)], v[0], v[::-1], len(v), list(v), f"{v:.1f}", 4 in v)
u = v
u += w
print(u, u is v, max(v, w), sum([v, w], Vector(0, 0)), [*v], math.dist(v, w), tuple(reversed(v)))
for bad in (lambda: v + 1, lambda: 1 + v, lambda: v * w, lambda: v < 3, lambda: v[9], lambda: Shape(), lambda: Half(), lambda: setattr(Square(1), "area", 3), lambda: v.x, lambda: v(), lambda: del_area(Circle(1)), lambda: Circle()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)


def del_area(shape):
    del shape.area


c = Circle(1)
c.area = math.pi * 4
print(c.r, c, Square(2).scaled(3), Rectangle(1, 2), Shape.shapes, Square.corners, Circle.corners, Rectangle.area.__doc__, Shape.__abstractmethods__ == {"area", "scaled"}, Square.__mro__[1].__name__, isinstance(c, Shape))
try:
    del_area(c)
except AttributeError as error:
    print(error)
