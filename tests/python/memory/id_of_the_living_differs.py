# SPDX-License-Identifier: GPL-3.0-or-later
a, b = [], []
print(id(a) == id(b), id(a) == id(a), a is not b)
c = a
print(id(c) == id(a), id([]) == id([]), type(id(a)))
s = "ab"
t = s
s += "c"
print(id(s) == id(t))
x = [1]
before = id(x)
x.append(2)
x += [3]
x[:] = []
print(id(x) == before)
x = x + [1]
print(id(x) == before)
