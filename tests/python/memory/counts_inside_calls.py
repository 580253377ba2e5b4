# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
def one(x): return count(x)
def two(x, y): return count(x)
def star(*args): return count(args[0])
def kw(**k): return count(k["x"])
def nested(x): return one(x)
def local(x):
    y = x
    z = [x]
    return count(x)
a = []
print(one(a), two(a, a), star(a), star(a, a), kw(x=a), nested(a), local(a))
print(one([]), two([], 0), star([]), nested([]))
print((lambda v: count(v))(a), [count(x) for x in [a]], list(map(count, [a])))
