# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class A:
    def m(self): return "m"
    def __del__(self): print("del")
a = A()
f = weakref.finalize(a, print, "gone", 1, sep="-")
g = weakref.finalize(a, lambda: print("second"))
print(f.alive, f.atexit, f.peek()[0] is a, f.peek()[2:])
print(g.detach()[0] is a, g.alive, g())
m = weakref.WeakMethod(a.m, lambda r: print("method gone"))
print(m()(), m() == a.m, m == weakref.WeakMethod(a.m), hash(m) == hash(m))
del a
print(f.alive, m(), f(), f.peek(), f.detach())
b = A()
h = weakref.finalize(b, print, "called by hand")
print(h(), h(), h.alive)
c = A()
late = weakref.finalize(c, print, "at exit")
never = weakref.finalize(c, print, "not at exit")
never.atexit = False
import atexit
@atexit.register
def bye(): print("bye")
atexit.register(print, "registered", 2, sep=":")
atexit.register(print, "not printed")
atexit.unregister(12)
print("end")
