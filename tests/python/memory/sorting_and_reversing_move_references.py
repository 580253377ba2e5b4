# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
class N:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
xs = [N(3), N(1), N(2)]
first = xs[0]
ids = sorted(map(id, xs))
c = count(first)
xs.sort()
print(count(first) == c, ids == sorted(map(id, xs)), [x.v for x in xs], xs[2] is first)
xs.reverse()
print(count(first) == c, xs[0] is first)
ys = sorted(xs)
print(count(first) - c, ys[2] is first)
zs = xs[::-1]
print(count(first) - c)
xs.pop(0)
print(count(first) - c)
