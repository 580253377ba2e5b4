# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, /, b, *, c): return a, b, c
print(f(1, 2, c=3), f(1, b=2, c=3))
for call in ("f(1, 2, 3)", "f(a=1, b=2, c=3)", "f(1, 2)", "f(1, c=3)", "f(1, 2, c=3, d=4)", "f(1, 2, b=2, c=3)", "f()"):
    try:
        eval(call)
    except TypeError as e:
        print(call, "->", e)
def g(*, a=1, b): return a, b
print(g(b=2))
def h(a, b=2, /, c=3, *d, e, f=6, **g): return a, b, c, d, e, f, g
print(h(1, e=5), h(1, 2, 3, 4, 5, e=6, z=7, a=8))
