# SPDX-License-Identifier: GPL-3.0-or-later
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 1: raise StopIteration(5)
        return self.n
def none():
    x = yield 1
def value():
    yield 1
    return 7
def outer():
    a = yield from none()
    b = yield from value()
    c = yield from It()
    yield 0
g = outer()
next(g)
g.send(3)
list(g)
g = outer()
list(g)
