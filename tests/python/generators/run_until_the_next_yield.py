# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    print("start")
    x = yield 1
    print("got", x)
    y = yield 2
    print("got", y)
    return "end"

it = g()
print("made", type(it).__name__)
print(next(it))
print(it.send("hello"))
try:
    it.send(None)
except StopIteration as e:
    print("stop", e.value)
try:
    next(it)
except StopIteration as e:
    print("again", e.value)
try:
    g().send(5)
except TypeError as e:
    print(e)
