# SPDX-License-Identifier: GPL-3.0-or-later
def numbers():
    got = yield 1
    print("got", got)
    try:
        got = yield 2
    except ValueError as error:
        got = yield f"caught {error}"
    print("then", got)
    return "done"
g = numbers()
print(next(g), g.send("x"), g.throw(ValueError("v")), g.gi_frame is not None, g.gi_running)
try:
    g.send("last")
except StopIteration as stop:
    print(stop.value, g.gi_frame)
print(next(g, "over"), list(g), g.close())
for call in (lambda: numbers().send(1), lambda: numbers().throw(KeyError("k")), lambda: next(numbers(), 5), lambda: numbers().throw(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
def delegating():
    result = yield from inner()
    print("result", result)
    yield from "ab"
    yield from (x * 2 for x in range(2))
def inner():
    received = yield "first"
    return received
d = delegating()
print(next(d), d.send("sent"), list(d))
def closing():
    try:
        yield 1
    finally:
        print("cleanup")
c = closing()
next(c)
c.close()
c = closing()
next(c)
del c
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
