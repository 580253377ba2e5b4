# SPDX-License-Identifier: GPL-3.0-or-later
a = b = c = [0]
print(a is b is c)
i = 0
i = x = 5
print(i, x)
items = [0, 0, 0]
k = 0
k = items[k] = 2
print(k, items)
b.append(1)
print(a, c)
