# SPDX-License-Identifier: GPL-3.0-or-later
try:
    print(len(str(10 ** 5000)))
except ValueError as error:
    print(error)
try:
    int("9" * 5000)
except ValueError as error:
    print(error)
print(len(hex(10 ** 5000)), (10 ** 5000).bit_length())
print(len(str(10 ** 4299)))
