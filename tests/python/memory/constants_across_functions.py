# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    return 1000, "a string!", (1, 2), 2.5
def g():
    return 1000, "a string!", (1, 2), 2.5
print([x is y for x, y in zip(f(), g())])
print([x is y for x, y in zip(f(), f())])
a = 1000
print(f()[0] is a)
b = (1, 2)
print(f()[2] is b)
class C:
    n = 1000
    m = 1000
print(C.n is C.m, C.n is a)
print(eval("1000") is eval("1000"), eval("1000 is 1000"), eval("'ab'") is "ab")
