# SPDX-License-Identifier: GPL-3.0-or-later
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def name(self): ...
Shape()
