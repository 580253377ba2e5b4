# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
a = object()
b = a
c = [a, (a,), {"k": a}]
print(count(a))
del b
print(count(a))
c[0] = None
print(count(a))
c[1:] = []
print(count(a))
d = {a: "key"}
print(count(a))
d.popitem()
print(count(a))
s = {a}
print(count(a))
s.discard(a)
print(count(a))
globals()["other"] = a
print(count(a), count(other))
