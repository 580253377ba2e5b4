# SPDX-License-Identifier: GPL-3.0-or-later
print(2 ** 10, 2 ** -1, 2 ** 0, 0 ** 0, (-2) ** 3, -2 ** 2)
print(2.0 ** 3, 4 ** 0.5, 2 ** 3 ** 2, (-1) ** 101)
print(pow(3, 4), pow(3, 4, 5), pow(3, -1, 7), pow(2, 1000, 1_000_007))
try:
    pow(2, -1, 4)
except ValueError as error:
    print(error)
try:
    pow(2.0, 3, 5)
except TypeError as error:
    print(error)
