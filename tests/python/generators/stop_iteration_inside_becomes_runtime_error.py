# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    yield 1
    raise StopIteration("oops")
try:
    list(g())
except RuntimeError as e:
    print(e, repr(e.__cause__))
def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e)
def already():
    next(it)
    yield
it = already()
try:
    next(it)
except ValueError as e:
    print(e)
