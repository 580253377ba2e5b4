# SPDX-License-Identifier: GPL-3.0-or-later
def twice(f):
    print("decorating", f.__name__)
    def inner(*a, **k):
        return f(*a, **k), f(*a, **k)
    return inner
@twice
def hi(name): return "hi " + name
print(hi("x"), hi.__name__)
def repeat(n):
    def deco(f):
        return lambda *a: [f(*a) for _ in range(n)]
    return deco
@repeat(3)
@twice
def one(): return 1
print(one())
registry = {}
def register(f):
    registry[f.__name__] = f
    return f
@register
def a(): return "A"
@register
def b(): return "B"
print(sorted(registry), registry["a"]())
@(lambda f: "replaced")
def gone(): pass
print(gone)
