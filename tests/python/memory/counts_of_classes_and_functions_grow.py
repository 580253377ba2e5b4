# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
class A: pass
base = count(A)
x = A()
print(count(A) - base)
ys = [A() for _ in range(5)]
print(count(A) - base)
class B(A): pass
print(count(A) - base > 6)
ys.clear()
del x
def f(): pass
fb = count(f)
g = f
print(count(f) - fb)
h = [f, f]
print(count(f) - fb)
m = ys.append
print(count(ys))
