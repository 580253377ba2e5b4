# SPDX-License-Identifier: GPL-3.0-or-later
import atexit, gc, io, sys, weakref
def told(make):
    kept, sys.stderr = sys.stderr, io.StringIO()
    make()
    gc.collect()
    lines = sys.stderr.getvalue().splitlines()
    sys.stderr = kept
    print(lines[0].split(" at 0x")[0], "|", lines[-1], "|", len(lines) > 2)
class D:
    def __del__(self): raise ValueError("in del")
def by_del(): D()
def by_cycle(): d = D(); d.me = d
def raising(r): raise KeyError("in callback")
class A: pass
refs = []
def by_callback(): a = A(); refs.append(weakref.ref(a, raising))
def by_callback_of_cycle(): a = A(); a.me = a; refs.append(weakref.ref(a, raising))
def gen():
    try: yield 1
    finally: raise TypeError("in finally")
def by_generator(): next(gen())
for make in (by_del, by_cycle, by_callback, by_callback_of_cycle): told(make)
g = gen(); next(g)
try: g.close()
except TypeError as error: print(error)
atexit.register(print, "last")
atexit.register(lambda: told(lambda: D()))
try: from math import nothing
except ImportError as error: print(error.name)
print("end")
