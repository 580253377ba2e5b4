# SPDX-License-Identifier: GPL-3.0-or-later
a = [3, 2, 1]
def key(x):
    a.append(x)
    return x
try:
    a.sort(key=key)
except ValueError as e:
    print(e)
print(a)
b = [1, 2]
def look(x):
    print(b, len(b))
    return x
b.sort(key=look)
print(b)
