# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b, c=1): pass
def g(a, *, k, m): pass
def h(): pass
def p(a, /, b): pass
def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)

attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: f(1, 2, 3, 4))
attempt(lambda: f(1, 2, d=3))
attempt(lambda: f(1, 2, a=3))
attempt(lambda: g(1))
attempt(lambda: g(1, k=2))
attempt(lambda: g(1, 2, k=1, m=2))
attempt(lambda: g())
attempt(lambda: h(1))
attempt(lambda: h(x=1))
attempt(lambda: p(a=1, b=2))
attempt(lambda: f(**{"a": 1}))
attempt(lambda: f(*5))
attempt(lambda: f(**5))
attempt(lambda: f(1, **{"b": 1}, **{"b": 2}))
attempt(lambda: f(**{1: 2}))
attempt(lambda: (lambda x, y, z: 0)())
attempt(lambda: (lambda x: 0)(1, 2))
attempt(lambda: 5())
