# SPDX-License-Identifier: GPL-3.0-or-later
class Registry(type):
    classes = {}
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        m.classes[name] = cls
        return cls
class Base(metaclass=Registry): pass
class A(Base): pass
class B(A): pass
print(sorted(Registry.classes), Registry.classes["B"] is B, type(B) is Registry)
class Config:
    _inst = None
    def __new__(cls, *a):
        if cls._inst is None:
            cls._inst = object.__new__(cls)
            cls._inst.values = {}
        return cls._inst
Config().values["k"] = 1
print(Config().values, Config() is Config())
class Counted:
    alive = 0
    def __init__(self): Counted.alive += 1
    def __del__(self): Counted.alive -= 1
xs = [Counted() for _ in range(3)]
print(Counted.alive)
xs.pop()
print(Counted.alive)
xs = None
print(Counted.alive)
