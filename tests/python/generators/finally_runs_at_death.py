# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")
for x in g():
    print(x)
    break
print("after break")
it = g()
next(it)
del it
print("after del")
it = g()
del it
print("never started, no cleanup")
a, *_ = g()
print(a)
def outer():
    try:
        yield from g()
    finally:
        print("outer cleanup")
o = outer()
next(o)
o.close()
