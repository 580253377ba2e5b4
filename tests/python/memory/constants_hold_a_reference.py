# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
def f():
    x = 123456
    return count(x)
print(f(), f())
def g():
    x = "not interned text!"
    y = x
    return count(x)
print(g())
a = 987654321
print(count(a))
b = 3.25
print(count(b))
c = (1, 2, 3.5)
print(count(c))
s = "some words with blanks"
print(count(s))
