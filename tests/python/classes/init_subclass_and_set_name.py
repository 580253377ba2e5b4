# SPDX-License-Identifier: GPL-3.0-or-later
class Base:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, tag))
class A(Base, tag="a"): pass
class B(A): pass
print(Base.registry)
class Show:
    def __set_name__(self, owner, name): print("named", owner.__name__, name)
class H:
    s = Show()
    t = s
try:
    class Bad(object, tag=1): pass
except TypeError as e:
    print(e)
