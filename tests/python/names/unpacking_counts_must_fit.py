# SPDX-License-Identifier: GPL-3.0-or-later
for values in ([1], [1, 2, 3], [], "abcd"):
    try:
        a, b = values
    except ValueError as error:
        print(error)
try:
    a, *b, c = [1]
except ValueError as error:
    print(error)
try:
    a, b = 5
except TypeError as error:
    print(error)
try:
    x, y = {1: 2, 3: 4, 5: 6}
except ValueError as error:
    print(error)
