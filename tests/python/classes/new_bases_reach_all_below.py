# SPDX-License-Identifier: GPL-3.0-or-later
class Quiet:
    def __len__(self): return 0
    def speak(self): return "..."
class Loud:
    def __len__(self): return 9
    def __call__(self): return "called"
    def speak(self): return "HEY"
class Base(Quiet): ...
class Child(Base): ...
c = Child()
print(len(c), c.speak(), callable(c), bool(c))
Base.__bases__ = (Loud,)
print(len(c), c.speak(), callable(c), c(), bool(c), Child.__mro__, Quiet.__subclasses__(), Loud.__subclasses__())
Base.__bases__ = (Quiet, Loud)
print(len(c), c.speak(), c(), [k.__name__ for k in Child.__mro__])
try:
    Base.__bases__ = (Loud, Child)
except TypeError as error:
    print(error, [k.__name__ for k in Base.__bases__])
