# SPDX-License-Identifier: GPL-3.0-or-later
def none():
    x = yield 1
def value():
    yield 1
    return 7
def outer():
    a = yield from none()
    b = yield from value()
    yield 0
g = outer()
next(g)
g.send(3)
list(g)
g = outer()
list(g)
def unbegun():
    yield 1
u = unbegun()
u.close()
u = unbegun()
del u
u = (x for x in [1])
u = None
print('end')
