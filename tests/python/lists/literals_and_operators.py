# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2]
print(a + [3], a * 2, 2 * a, a * 0, a * -1, [*a, *"xy"], [] + [])
print([1, [2, [3]]], len([[], []]), [1, 2] == [1, 2], [1, 2] != [2, 1], [1, 2] < [1, 3], [] < [0])
print(2 in a, 3 not in a, [1] in [[1]], 1.0 in a)
print(a[0], a[-1], [10, 20, 30][True])
b = a
b *= 2
print(a is b, a)
