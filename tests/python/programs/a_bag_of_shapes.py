# SPDX-License-Identifier: GPL-3.0-or-later
from abc import ABC, abstractmethod
from math import pi
class Shape(ABC):
    count = 0
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Shape.count += 1
    @abstractmethod
    def area(self): ...
    def __lt__(self, other): return self.area() < other.area()
    def __add__(self, other): return Group(self, other)
    def __repr__(self): return f"{type(self).__name__}({self.area():.2f})"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return pi * self.r ** 2
class Rectangle(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rectangle):
    def __init__(self, side): super().__init__(side, side)
class Group(Shape):
    def __init__(self, *shapes): self.shapes = shapes
    def area(self): return sum(s.area() for s in self.shapes)
    def __iter__(self): return iter(self.shapes)
    def __len__(self): return len(self.shapes)
shapes = [Circle(1), Rectangle(2, 3), Square(2)]
print(sorted(shapes), max(shapes), shapes[0] + shapes[1], len(shapes[0] + shapes[1]), list(Group(*shapes)), Shape.count)
try:
    Shape()
except TypeError as error:
    print(error)
try:
    shapes[0] + 5
    print((shapes[0] + 5).area())
except AttributeError as error:
    print(error)
