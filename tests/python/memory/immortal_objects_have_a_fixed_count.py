# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
before = count(None)
xs = [None] * 100
after = count(None)
print(after - before)
before = count(True)
ys = [True] * 50
print(count(True) - before)
before = count(7)
zs = [7] * 30
print(count(7) - before)
before = count("a")
ws = ["a"] * 20
print(count("a") - before)
n = 100000
before = count(n)
vs = [n] * 10
print(count(n) - before)
