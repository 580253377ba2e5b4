# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    n = 0
    @classmethod
    def make(cls, k=1):
        obj = cls()
        obj.k = k
        return obj
    @staticmethod
    def add(a, b): return a + b
class B(A): pass
print(type(B.make()).__name__, B.make(5).k, A.add(1, 2), B().add(3, 4), type(A().make()).__name__)
print(A.make.__self__ is A, type(A.add).__name__, type(A.__dict__["add"]).__name__, type(A.__dict__["make"]).__name__)
class C:
    @staticmethod
    def f(): return "static"
    g = f
    alias = staticmethod(len)
print(C.f(), C.g(), C().alias([1, 2]))
