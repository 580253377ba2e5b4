# SPDX-License-Identifier: GPL-3.0-or-later
import gc, weakref
class WithDel:
    def __del__(self):
        print("del")

def f():
    x = WithDel()
    ref = weakref.ref(x, lambda ref: print("callback", gc.collect() >= 0, ref()))
    del x
    print("after")

f()
def g():
    yield 1

class Kept:
    items = []
    def __del__(self):
        Kept.items.append(self)
        print("tracked", gc.is_tracked(self), gc.collect() >= 0)

x = g()
next(x)
ref = weakref.ref(x, lambda ref: print("generator gone", gc.collect() >= 0))
del x
k = Kept()
del k
print(len(Kept.items), gc.is_tracked(Kept.items[0]))
s = weakref.WeakSet()
class Node: pass
n = Node()
s.add(n)
r = weakref.ref(n, lambda ref: gc.collect())
del n
print(len(s))
