# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class Resource:
    def __init__(self, name):
        self.name = name
    def close(self):
        return f"closed {self.name}"
r = Resource("one")
f = weakref.finalize(r, print, "finalized", "one")
print(f.alive, f.peek()[1:], f.atexit)
m = weakref.WeakMethod(r.close)
plain = weakref.ref(r.close)
print(m()(), plain(), m == weakref.WeakMethod(r.close))
del r
print(f.alive, m(), f(), f.peek())
s = Resource("two")
g = weakref.finalize(s, lambda: print("never"))
print(g.detach()[0] is s, g.alive, g.detach())
h = weakref.finalize(s, print, "called by hand")
h()
h()
end = [Resource(str(i)) for i in range(3)]
for one in end:
    weakref.finalize(one, print, "at exit", one.name)
quiet = weakref.finalize(end[0], print, "not at exit")
quiet.atexit = False
print("end of script")
