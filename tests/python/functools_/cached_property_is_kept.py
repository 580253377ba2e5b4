# SPDX-License-Identifier: GPL-3.0-or-later
from functools import cached_property
class Data:
    def __init__(self, values):
        self.values = values
    @cached_property
    def mean(self):
        """The mean."""
        print("computing")
        return sum(self.values) / len(self.values)
d = Data([1, 2, 3])
print(d.__dict__, d.mean, d.mean, d.__dict__)
d.values.append(10)
print(d.mean)
del d.mean
print(d.mean, Data.mean.__doc__)
d.mean = "set by hand"
print(d.mean)
class Slotted:
    __slots__ = ()
    @cached_property
    def x(self):
        return 1
try:
    Slotted().x
except TypeError as error:
    print(error)
try:
    class Twice:
        a = b = cached_property(len)
except (TypeError, RuntimeError) as error:
    print(type(error).__name__)
