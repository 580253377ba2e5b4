# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, [2, {"k": (3,)}]]
b = [1, [2, {"k": (3,)}]]
print(a == b, a is b, a[1] is b[1], a != [1], [1, 2] == [1.0, 2.0], [[]] == [[]], [1] == (1,))
loop = []
loop.append(loop)
other = []
other.append(other)
print(loop == loop)
try:
    loop == other
except RecursionError as e:
    print("RecursionError", str(e)[:40])
print(loop)
