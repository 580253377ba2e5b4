# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    x = 1
a = A()
a.__class__ = type("B", (A,), {"y": 2})
print(a.y, type(a).__name__, isinstance(a, A), A.__subclasses__())
A.f = lambda self: self.x
print(a.f())
del A.f
print(hasattr(a, "f"))
a.__dict__["w"] = 9
print(a.w, vars(a))
a.__dict__ = {"v": 5}
print(a.v, hasattr(a, "w"))
try:
    a.__class__ = int
except TypeError as e:
    print(e)
try:
    int.x = 1
except TypeError as e:
    print(e)
print(A.__dict__.keys() >= {"x", "__module__", "__dict__", "__weakref__", "__doc__"}, type(A.__dict__).__name__)
