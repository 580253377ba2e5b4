# SPDX-License-Identifier: GPL-3.0-or-later
def inner():
    value = yield 1
    return value


def outer():
    got = yield from inner()
    print("inner gave", got)
    yield 2


o = outer()
print(o.gi_yieldfrom)
next(o)
print(o.gi_yieldfrom.gi_code.co_name, o.gi_yieldfrom.gi_yieldfrom)
print(o.send("x"), o.gi_yieldfrom)
o.close()
print(o.gi_yieldfrom)


def listed():
    yield from [1, 2]


l = listed()
next(l)
print(type(l.gi_yieldfrom).__name__)


def catching():
    try:
        yield 1
    except ValueError as error:
        yield repr(error)


for arguments in ((ValueError,), (ValueError, "with a value"), (ValueError, ValueError("made"), None)):
    c = catching()
    next(c)
    print(c.throw(*arguments))
