# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    while True:
        try:
            x = yield "ready"
            print("x", x)
        except ValueError as e:
            print("caught", e)
            yield "after error"
        finally:
            print("finally")
it = g()
print(next(it), it.throw(ValueError("bad")), next(it))
it.close()
try:
    next(it)
except StopIteration:
    print("closed")
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
try:
    (x for x in [1]).throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
