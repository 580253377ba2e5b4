# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
for x in g():
    print(x)
    break
print("after break")
it = g()
next(it)
del it
it = g()
next(it)
it.close()
it.close()
print(next(it, "done"))
def stop():
    yield 1
    raise StopIteration("inside")
try:
    list(stop())
except RuntimeError as error:
    print(error, repr(error.__cause__))
def returns():
    yield 1
    return [2]
    yield 3
print(list(returns()))
def empty():
    return
    yield
print(list(empty()), next(empty(), None))
class Closing:
    def __init__(self, it): self.it = it
    def __enter__(self): return self.it
    def __exit__(self, *a): self.it.close()
with Closing(g()) as it:
    print(next(it))
a = (x for x in range(3))
print(next(a), list(a), list(a), a.gi_frame)
def reads_later():
    n = 1
    gen = (n for _ in range(2))
    n = 5
    return list(gen)
print(reads_later())
