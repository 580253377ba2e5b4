# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2, 3, 4, 5]
first, *middle, last = a
a[1:4] = middle[::-1]
print(a, first, middle, last)
a[0], a[-1] = a[-1], a[0]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
[*b] = a
print(b is a, b == a)
c, = [5]
(d,), [e, f] = [1], "xy"
print(c, d, e, f)
*a[1:2], g = [7, 8, 9]
print(a, g)
