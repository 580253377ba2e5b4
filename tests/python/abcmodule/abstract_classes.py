# SPDX-License-Identifier: GPL-3.0-or-later
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "square"
print(Sq(3).describe(), isinstance(Sq(1), Shape), Shape.__abstractmethods__ == {"area", "name"})
class Half(Shape):
    def area(self): return 0
for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)
from collections.abc import Iterable, Sized, Mapping, Callable, Hashable
print(isinstance([], Iterable), isinstance({}, Mapping), isinstance(5, Sized), isinstance(len, Callable), isinstance([], Hashable))
class Sz:
    def __len__(self): return 1
print(isinstance(Sz(), Sized), issubclass(dict, Mapping))
