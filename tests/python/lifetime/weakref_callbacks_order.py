# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class A: pass
a = A()
rs = [weakref.ref(a, lambda r, i=i: print("callback", i)) for i in range(3)]
del rs[1]
print("now")
del a
print([r() for r in rs])
b = A()
r = weakref.ref(b, lambda r: print("never"))
del r
b = None
print("end")
