# SPDX-License-Identifier: GPL-3.0-or-later
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self):
        return f"{self.name} of {self.area()}"
class Square(Shape):
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side ** 2
    name = "square"
print(Square(3).describe(), Shape.__abstractmethods__ == {"area", "name"}, isinstance(Square(1), Shape))
class Half(Shape):
    def area(self):
        return 0
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
class Duck:
    def area(self):
        return 1
Shape.register(Duck)
print(issubclass(Duck, Shape), isinstance(Duck(), Shape), Duck.__mro__)
class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "quack") or NotImplemented
print(issubclass(type("D", (), {"quack": 1}), Quacks), issubclass(int, Quacks))
