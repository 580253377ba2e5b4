# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
class Node:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("still there")
print(gc.collect() > 0)
l = [Node("in list")]
l.append(l)
del l
print("list cycle")
gc.collect()
c = Node("self")
c.me = c
c = None
gc.collect()
class Undying:
    kept = []
    def __del__(self):
        print("saved")
        Undying.kept.append(self)
u = Undying()
u.me = u
del u
gc.collect()
print(len(Undying.kept))
Undying.kept.clear()
print(gc.collect() > 0, len(Undying.kept), gc.garbage)
