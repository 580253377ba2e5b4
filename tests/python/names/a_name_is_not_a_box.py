# SPDX-License-Identifier: GPL-3.0-or-later
a = 10
b = a
a = 20
print(a, b)
a = b = []
a = a + [1]
print(a, b)
x = 5
y = x
y += 1
print(x, y)
