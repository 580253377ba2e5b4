# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
s = "some long text " * 2
base = count(s)
t = s
l = [s, s]
d = {s: s}
print(count(s) - base, l[0] is s, list(d)[0] is s)
u = s[:]
v = str(s)
w = s + ""
print(u is s, v is s, w is s, count(s) - base)
x = s[1:]
print(x is s, count(s) - base)
y = s.strip().strip()
print(y is s, (s + "x")[:-1] is s)
parts = s.split()
print(parts[0] is parts[3], parts[0] == parts[3])
