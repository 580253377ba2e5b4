# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f(p):
    c = A("c")
    b = A("b")
    a = A("a")
    b = None
    print("returning")
    return a
r = f(A("argument"))
print("returned", r.n)
def g():
    x = A("x")
    def inner(): return x
    y = A("y")
    return inner
h = g()
print("closure kept")
h = None
def k():
    x = A("k")
    1 / 0
try:
    k()
except ZeroDivisionError:
    print("caught")
print("end")
