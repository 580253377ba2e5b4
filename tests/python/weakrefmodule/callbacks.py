# SPDX-License-Identifier: GPL-3.0-or-later
import gc, weakref
gc.disable()
gc.collect()
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, w() is self if w else None)
log = []
w = None
a = A(1)
w = weakref.ref(a, lambda r: log.append(("w", r is w, r())))
p = weakref.proxy(a, lambda r: log.append("p"))
q = weakref.ref(a)
print(weakref.getweakrefcount(a), [x is y for x, y in zip(weakref.getweakrefs(a), (q, p, w))])
del a
print(log, w(), q())
log.clear()
b = A(2)
b.me = b
w = weakref.ref(b, lambda r: log.append("b died"))
b.own = weakref.ref(b, lambda r: log.append("not called"))
c = A(3)
c.b = b
wc = weakref.ref(c, lambda r: log.append("c died"))
del b, c
print(log)
print(gc.collect(), log, w())
def raising(r): raise ValueError("in the callback")
log.clear()
class B: pass
b = B()
r1 = weakref.ref(b, lambda r: log.append(1))
r2 = weakref.ref(b, lambda r: log.append(2))
del r1
del b
print(log, r2())
def f():
    class Local: pass
    return weakref.ref(Local), weakref.ref(f), weakref.ref(Local())
x, y, z = f()
print(x() is not None, y() is f, z())
gc.collect()
print(x())
def gen():
    try: yield 1
    finally: print("closed", wg())
g = gen()
wg = weakref.ref(g, lambda r: print("generator gone"))
next(g)
del g
s = {1}
ws = weakref.ref(s, lambda r: print("set gone"))
s = None
class D(dict): pass
d = D()
wd = weakref.ref(d, lambda r: print("dict gone"))
d = None
b = B()
dead = weakref.ref(b)
live = weakref.ref(B)
table = {live: 1}
del b
try: hash(dead)
except TypeError as e: print(e)
print(dead == dead, dead == weakref.ref(B()), table[weakref.ref(B)])
