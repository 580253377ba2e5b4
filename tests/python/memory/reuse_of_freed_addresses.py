# SPDX-License-Identifier: GPL-3.0-or-later
a = [1]
i = id(a)
del a
b = [2, 3]
print(id(b) == i)
x = {}
i = id(x)
x = None
y = {"k": 1}
print(id(y) == i)
f = 1.5 * 2
i = id(f)
f = None
g = 2.5 * 2
print(id(g) == i)
s = "ab" + str(1)
i = id(s)
s = None
t = "cd" + str(2)
print(id(t) == i)
print(id([]) == id([]), id({}) == id({}), id(object()) == id(object()), id([]) == id({}))
n = 10 ** 8 + int("1")
i = id(n)
n = None
m = 10 ** 8 + int("2")
print(id(m) == i)
