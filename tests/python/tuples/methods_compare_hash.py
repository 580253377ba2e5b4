# SPDX-License-Identifier: GPL-3.0-or-later
t = (1, 2, 3, 2)
print(t.count(2), t.index(3), t.index(2, 2), 2 in t, (1, 2) < (1, 3), (1,) < (1, 0), (1, 2) == [1, 2], max((1, 2), (0, 9)))
try:
    t.index(9)
except ValueError as error:
    print(error)
try:
    hash(([],))
except TypeError as error:
    print(error)
d = {(0, 1): "a", (1, 0): "b"}
print(d[0, 1], d[(1, 0)])
u = t[:]
print(u is t, tuple(t) is t, t + () is t, t * 1 is t, t[0:2] is t)
a, b, *c = t
print(a, b, c, *t, sep="/")
