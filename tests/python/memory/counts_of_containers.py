# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
a = []
base = count(a)
l = [a]; print(count(a) - base)
t = (a, a); print(count(a) - base)
d = {"k": a}; print(count(a) - base)
s = [l, l]; print(count(a) - base, count(l))
t = None; print(count(a) - base)
d["k"] = d; print(count(a) - base)
l[0] = 5; print(count(a) - base)
n = [[a] * 3] * 2; print(count(a) - base)
del n; print(count(a) - base)
