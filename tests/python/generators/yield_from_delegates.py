# SPDX-License-Identifier: GPL-3.0-or-later
def inner():
    x = yield "a"
    print("inner got", x)
    yield "b"
    return "result"
def outer():
    r = yield from inner()
    print("r =", r)
    yield from [1, 2]
    yield from "xy"
g = outer()
print(next(g), g.send(42), list(g))
def flatten(xs):
    for x in xs:
        if isinstance(x, list):
            yield from flatten(x)
        else:
            yield x
print(list(flatten([1, [2, [3, []], 4]])))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
