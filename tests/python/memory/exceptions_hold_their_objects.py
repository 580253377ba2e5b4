# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
a = []
base = count(a)
def f(x):
    y = x
    raise ValueError(x)
try:
    f(a)
except ValueError as e:
    print(count(a) - base, e.args[0] is a)
    kept = e
print(count(a) - base)
kept.__traceback__ = None
print(count(a) - base)
del kept
print(count(a) - base)
try:
    {}[tuple([1])]
except KeyError as e:
    k = e.args[0]
print(count(k))
