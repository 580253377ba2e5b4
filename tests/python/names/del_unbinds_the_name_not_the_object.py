# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2]
b = a
del a
print(b)
try:
    print(a)
except NameError as error:
    print(error)
a = 5
print(a)
x = y = z = 0
del x, (y, z)
print("x" in globals(), "z" in globals())
xs = [0, 1, 2, 3, 4, 5]
del xs[0], xs[-1]
print(xs)
del xs[1:3]
print(xs)
d = {"k": 1, "l": 2}
del d["k"]
print(d)
