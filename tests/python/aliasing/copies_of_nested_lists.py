# SPDX-License-Identifier: GPL-3.0-or-later
import copy
a = [[1, 2], [3]]
b = a
c = a[:]
d = list(a)
e = [row[:] for row in a]
f = copy.deepcopy(a)
a[0].append(9)
a.append("new")
for name, x in zip("abcdef", (a, b, c, d, e, f)):
    print(name, x, x is a, x[0] is a[0])
