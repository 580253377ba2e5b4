# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
a = []
base = count(a)
def g(x):
    y = x
    yield 1
    yield y
it = g(a)
print(count(a) - base)
next(it)
print(count(a) - base)
v = next(it)
print(count(a) - base, v is a)
list(it)
print(count(a) - base)
del v
print(count(a) - base)
e = (x for x in [a, a])
print(count(a) - base)
next(e)
print(count(a) - base)
e.close()
print(count(a) - base)
