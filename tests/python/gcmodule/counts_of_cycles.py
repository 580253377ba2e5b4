# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
gc.collect()
class N: pass
def pair():
    a, b = N(), N()
    a.x, b.x = b, a
pair()
print(gc.collect())
def ring(n):
    nodes = [N() for _ in range(n)]
    for i in range(n):
        nodes[i].next = nodes[(i + 1) % n]
ring(10)
print(gc.collect())
l = []
l.append(l)
l = None
print(gc.collect())
def f():
    def inner(): return inner
f()
print(gc.collect())
print(gc.collect())
