# SPDX-License-Identifier: GPL-3.0-or-later
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2)):
    print(a // b, a % b, divmod(a, b), a / b)
print(7.5 // 2, -7.5 // 2, 7.5 % -2)
print(-1 // 10, -1 % 10)
print(0 // 5, 0 % -5)
