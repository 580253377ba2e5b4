# SPDX-License-Identifier: GPL-3.0-or-later
class Typed:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.name)
    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name} must be int")
        setattr(obj, self.name, value)
class P:
    x = Typed()
    y = Typed()
p = P()
p.x, p.y = 1, 2
print(p.x, p.y, p.__dict__, type(P.x).__name__, P.x.name)
try:
    p.x = "a"
except TypeError as e:
    print(e)
class NonData:
    def __get__(self, obj, owner): return "from descriptor"
class Q:
    d = NonData()
q = Q()
print(q.d)
q.d = "own"
print(q.d, Q.d)
