# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b=1, *c, d=2, **e):
    "says hi"
    return a

g = f
print(g is f, g(5), f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_name, f.__code__.co_flags & 12)
f.mark = 7
print(g.mark, f.__dict__, callable(f), callable(5), type(f).__name__)
table = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(table["add"](1, 2), table["neg"](3), [h(4) for h in (str, float, abs)])
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, (lambda: 0).__name__, outer() is outer())
