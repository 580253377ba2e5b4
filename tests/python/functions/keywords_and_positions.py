# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw

print(f(1, c=3), f(1, 5, 6, 7, c=3, z=9), f(c=1, a=2), f(*[1, 2, 3], **{"c": 4, "e": 5}))
print(f(1, *(2,), *[3], c=0, **{"x": 1}, **{"y": 2}))
def g(a, /, b, *, c=3):
    return a, b, c
print(g(1, 2), g(1, b=2, c=0))
def h(a, /, **kw):
    return a, kw
print(h(1, a=2))
def k(*, only):
    return only
print(k(only=1), (lambda *a, **k: (a, k))(1, 2, x=3))
