# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A{self.n}"
a, b = A(1), A(2)
v = weakref.WeakValueDictionary(a=a, b=b)
k = weakref.WeakKeyDictionary({a: "first"})
s = weakref.WeakSet([a, b])
print(dict(v), dict(k), len(s))
del b
print(dict(v), len(s), "b" in v)
del a
print(dict(v), dict(k), len(s))
c = A(3)
p = weakref.proxy(c)
print(p.n)
f = weakref.finalize(c, print, "finalized")
print(f.alive)
del c
print(f.alive)
try:
    p.n
except ReferenceError as e:
    print(e)
