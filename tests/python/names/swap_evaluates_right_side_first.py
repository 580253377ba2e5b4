# SPDX-License-Identifier: GPL-3.0-or-later
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = c0 = (a, b, 9)
print(a, b, c, c0)
xs = [1, 0]
i = 0
i, xs[i] = xs[i], i
print(i, xs)
i = 0
xs = [1, 2, 3]
i, xs[i] = 2, "set"
print(i, xs)
