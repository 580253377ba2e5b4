# SPDX-License-Identifier: GPL-3.0-or-later
a = list(range(10))
del a[2:4]
print(a)
del a[::3]
print(a)
del a[-1:]
print(a)
del a[5:2]
print(a)
del a[::-2]
print(a)
del a[:]
print(a)
b = c = [1, 2]
del b[:]
print(c, b is c)
