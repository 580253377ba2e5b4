# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 9, 8, 7, 6, d=4, z=0), f(*[1, 2], **{"d": 3, "c": 9}), f(1, d=2, **{"a": 5}))
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
def g(first, *, only): return first, only
def h(*args): return args
def i(**kw): return kw
print(h(), h(*"ab", *[1]), i(a=1, **{"b": 2}), h(*range(3), 9), i(**dict(x=1), y=2))
for call in (lambda: f(), lambda: f(1), lambda: f(a=1, d=2), lambda: g(1, 2), lambda: g(1), lambda: g(1, only=2, extra=3), lambda: i(1), lambda: i(**{"a": 1}, **{"a": 2}), lambda: f(1, 2, 3, c=4, d=5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
def defaults(x, seen=[]):
    seen.append(x)
    return seen
print(defaults(1), defaults(2), defaults(3, []), defaults.__defaults__)
square = lambda x, /, *, power=2: x ** power
print(square(3), square(2, power=10), (lambda *a, **k: (a, k))(1, x=2), (lambda: (yield))().__class__.__name__)
