# SPDX-License-Identifier: GPL-3.0-or-later
n = 1
for i in range(1, 51):
    n *= i
print(n)
print(2 ** 200 % 1000, 3 ** 100 // 7 ** 30, (2 ** 127 - 1) % 97, -(3 ** 50) // 2 ** 40)
print(int(str(2 ** 300)) == 2 ** 300, len(str(2 ** 3000)), hex(2 ** 70 + 255), (10 ** 25).__class__.__name__)
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a, a % 10 ** 9, a.bit_length(), float(a))
