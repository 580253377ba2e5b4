# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
class C:
    def m(self): return count(self)
c = C()
print(count(c), c.m(), C.m(c))
m = c.m
print(count(c), c.m is c.m, m is c.m, m == c.m)
print(id(c.m) == id(c.m))
ms = [c.m, c.m]
print(count(c))
del m, ms
print(count(c))
a = []
f = a.append
print(count(a))
f(a)
print(count(a), len(a))
a.clear()
print(count(a))
