# SPDX-License-Identifier: GPL-3.0-or-later
class Data:
    def __init__(self, name): self.name = name
    def __get__(self, obj, cls): return f"data {self.name}"
    def __set__(self, obj, value): print("set", self.name, value)
class NonData:
    def __get__(self, obj, cls): return "non-data"
class A:
    x = Data("x")
    y = NonData()
    z = "class z"
    def __getattr__(self, name): return f"getattr {name}"
a = A()
a.__dict__.update(x="inst x", y="inst y", z="inst z")
print(a.x, a.y, a.z, a.w, A.x, A.y, A.z)
a.x = 5
a.y = 6
print(vars(a))
del a.y, a.z
print(a.y, a.z)
try:
    del a.x
except AttributeError as error:
    print(error)
class B(A):
    def __getattribute__(self, name):
        print("asked", name)
        return super().__getattribute__(name)
b = B()
print(b.x, b.q, hasattr(b, "r"))
try:
    A.missing
except AttributeError as error:
    print(error)
