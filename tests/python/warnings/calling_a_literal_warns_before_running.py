# SPDX-License-Identifier: GPL-3.0-or-later
print("starts")
try:
    "a"()
except TypeError as error:
    print(error)
try:
    [1, 2] [3, 4]
except TypeError as error:
    print(error)
