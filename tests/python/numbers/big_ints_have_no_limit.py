# SPDX-License-Identifier: GPL-3.0-or-later
print(2 ** 100)
print(3 ** 200)
print((2 ** 64) ** 3 - 1)
print(-(2 ** 70) // 3, -(2 ** 70) % 3)
print(10 ** 30 + 1 - 10 ** 30)
n = 1
for i in range(1, 31):
    n *= i
print(n)
print(len(str(7 ** 1000)))
print((10 ** 40) // (10 ** 20), 10 ** 40 % 7)
