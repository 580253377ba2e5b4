# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1)
a.me = a
del a
print("deleted, not gone")
print(gc.collect() > 0)
x, y = A(2), A(3)
x.o, y.o = y, x
del x, y
print("pair unreachable")
gc.collect()
xs = []
xs.append(xs)
del xs
print(gc.collect())
d = {}
d["d"] = d
del d
print(gc.collect(), gc.collect())
