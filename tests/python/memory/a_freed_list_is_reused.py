# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2]
i = id(a)
del a
b = []
print(id(b) == i)
c = []
print(id(c) == i)
i = id(b)
b = None
d = {}
e = []
print(id(d) == i, id(e) == i)
t = (1, object())
i = id(t)
del t
u = (2, object())
print(id(u) == i)
