# SPDX-License-Identifier: GPL-3.0-or-later
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, round(0.1 + 0.2, 2) == 0.3, 1.1 * 3, 0.1 * 3, 3 * 0.1 == 0.3)
total = 0.0
for _ in range(10):
    total += 0.1
print(total, total == 1.0, abs(total - 1) < 1e-9, sum([0.1] * 10))
print(1e16 + 1 == 1e16, 2 ** 53 + 1.0, 10 / 3, 1 / 7, 22 / 7, 1e-7, 123456.789e3, 5 // 0.1, 5 % 0.1)
print(int(2.9999999999999999), int(0.1 + 0.7) * 10, int((0.1 + 0.7) * 10), -7 // 2, int(-7 / 2), 7 % -3, -7 % 3)
