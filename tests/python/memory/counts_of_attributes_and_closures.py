# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
class C: pass
a = []
base = count(a)
c = C()
c.x = a; c.y = a
print(count(a) - base)
C.shared = a
print(count(a) - base)
del c.x
print(count(a) - base)
c = None
print(count(a) - base)
def make(v):
    return lambda: v
f = make(a)
print(count(a) - base)
g = make(a)
print(count(a) - base)
f = g = None
def default(x=a): pass
print(count(a) - base)
del default, C.shared
print(count(a) - base)
