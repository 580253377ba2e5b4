# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def ring(*names):
    xs = [A(n) for n in names]
    for x, y in zip(xs, xs[1:] + xs[:1]):
        x.next = y
ring("a")
ring("b", "c")
print(gc.collect(), gc.collect())
keep = []
class B(A):
    def __del__(self):
        super().__del__()
        keep.append(self)
b = B("r")
b.me = b
del b
print(gc.collect(), len(keep))
keep.clear()
print(gc.collect())
