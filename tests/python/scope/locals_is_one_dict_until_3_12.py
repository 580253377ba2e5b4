# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def f():
    a = 1
    print(locals() is locals())
    d = locals()
    d["z"] = 5
    d["a"] = 99
    print(a, sorted(d))
    b = 2
    print(sorted(locals()), d.get("b"))
    del b
    print(sorted(locals()), "b" in d)

f()
def counts():
    x = []
    print(sys.getrefcount(x))
    locals()
    print(sys.getrefcount(x))
    locals()
    print(sys.getrefcount(x))
    kept = locals()
    print(sys.getrefcount(x), sys._getframe().f_locals is kept)

counts()
class Loud:
    def __del__(self):
        print("gone")

def ends():
    loud = Loud()
    locals()
    del loud
    print("after del")
    locals()
    print("after locals")

ends()
class Body:
    x = 1
    print(locals() is locals(), "x" in locals())

def gen():
    value = 1
    yield locals()
    value = 2
    yield locals()

g = gen()
first = next(g)
second = next(g)
print(first is second, first["value"], second["value"])
