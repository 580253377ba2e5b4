# SPDX-License-Identifier: GPL-3.0-or-later
def f(x, acc=[]):
    acc.append(x)
    return acc

print(f(1), f(2), f(3, []), f(4))
print(f.__defaults__)
n = 5
def g(a=n, b=n + 1):
    return a, b
n = 100
print(g(), g(1), g(b=0))
def h(a, b=None):
    if b is None:
        b = []
    b.append(a)
    return b
print(h(1), h(2))
