# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
a, b = [1], [2]
ca, cb = count(a), count(b)
a, b = b, a
print(count(a) == cb, count(b) == ca, a, b)
def swap(x, y):
    return y, x
a, b = swap(a, b)
print(count(a) == ca, count(b) == cb, a, b)
xs = [a, b]
c = count(a)
xs[0], xs[1] = xs[1], xs[0]
print(count(a) == c, xs[0] is b)
