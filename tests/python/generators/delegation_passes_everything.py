# SPDX-License-Identifier: GPL-3.0-or-later
def inner():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except KeyError as error:
        print("inner caught", error)
        yield "handled"
    return "inner result"
def outer():
    result = yield from inner()
    print("result", result)
    yield from "ab"
    last = yield from [5]
    print("last", last)
    return "outer result"
it = outer()
print(next(it), it.send("first"), it.throw(KeyError("k")), next(it), next(it), next(it))
try:
    next(it)
except StopIteration as stop:
    print(stop.value)
def chain(*parts):
    for part in parts:
        yield from part
print(list(chain([1], (2,), {3: 4}, "x", range(2))))
def tree(t):
    if t:
        yield from tree(t[0])
        yield t[1]
        yield from tree(t[2])
print(list(tree(((None, 1, None), 2, (None, 3, None)))))
try:
    list(chain(5))
except TypeError as error:
    print(error)
