# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
class E(D, A): pass
print(E().f(), [k.__name__ for k in E.__mro__], E.mro() == list(E.__mro__))
try:
    class X(A, B): pass
except TypeError as e:
    print(e)
try:
    class Y(B, B): pass
except TypeError as e:
    print(e)
try:
    class Z(int, str): pass
except TypeError as e:
    print(e)
try:
    class W(bool): pass
except TypeError as e:
    print(e)
try:
    class V(5): pass
except TypeError as e:
    print(e)
