# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
a = []
def down(n, x):
    if n == 0:
        return count(x)
    return down(n - 1, x)
print([down(n, a) for n in range(5)])
def hold(n, x):
    y = x
    if n == 0:
        return count(x)
    r = hold(n - 1, x)
    return r
print([hold(n, a) for n in range(4)])
print(count(a))
