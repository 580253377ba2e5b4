# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2, 3, 2, 1, True]
print(a.index(2), a.index(2, 2), a.index(1, 1, 5), a.count(1), a.count(True), a.count("x"))
print(a.reverse(), a)
b = a.copy()
print(b == a, b is a)
nested = [[1], [2]]
c = nested.copy()
c[0].append(9)
print(nested, list(reversed([1, 2, 3])), list(reversed([])))
