# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def make():
    a = A("closed over")
    return lambda: a.n
f = make()
print(f())
del f
print("closure gone")
def gen():
    a = A("in generator")
    yield 1
    yield 2
g = gen()
next(g)
print("suspended")
del g
print("generator gone")
m = A("bound").__repr__
print("method holds")
del m
print("end")
