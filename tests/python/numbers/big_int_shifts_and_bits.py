# SPDX-License-Identifier: GPL-3.0-or-later
print(1 << 100)
print((1 << 100) >> 98)
print(-1 >> 50, -(1 << 70) >> 3)
print((1 << 80) & (1 << 80) - 1, (1 << 70) | 1)
print(~(1 << 65), -5 ^ 3, -5 & 0xFF, -5 | 2)
print((2 ** 90).bit_length(), (255).bit_count(), (-255).bit_count())
try:
    1 << -1
except ValueError as error:
    print(error)
