# SPDX-License-Identifier: GPL-3.0-or-later
print(1 + 2.0, 3 * 1.5, 7 - 0.5, 2 / 1, 9 // 2.0, 9 % 2.5)
print(type(1 + 1), type(1 + 1.0), type(4 / 2), type(4 // 2.0))
print(1 + True, 1.5 + True, 10 ** 20 + 1.0)
print(0.1 * 3, 1.1 + 2.2, 1e16 + 1)
print(-7 // 2.0, -7 % 2.5, divmod(-7, 2.5))
