# SPDX-License-Identifier: GPL-3.0-or-later
import sys
a = []
print(sys.getrefcount(a))
b = a
print(sys.getrefcount(a))
c = [a, a]
d = {"k": a}
print(sys.getrefcount(a))
del b
c.pop()
print(sys.getrefcount(a))
c.clear()
d["k"] = None
print(sys.getrefcount(a), sys.getrefcount([]), sys.getrefcount(object()))
def f(x):
    return sys.getrefcount(x)
print(f(a), f([]))
