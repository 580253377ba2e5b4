# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class A:
    def __init__(self, n): self.n = n
a = A(1)
r = weakref.ref(a)
print(r() is a, r().n)
r2 = weakref.ref(a, lambda ref: print("callback", ref is r2))
print(weakref.getweakrefcount(a), r == weakref.ref(a), r is weakref.ref(a))
del a
print(r(), r2())
for bad in (5, "s", (1,), None, [], {}):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
