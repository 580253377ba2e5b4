# SPDX-License-Identifier: GPL-3.0-or-later
for args in (("12a",), ("",), ("1.5",), ("9", 8), ("0x", 16), ("1__2",), ("_1",), ("5", 1), ("5", 99)):
    try:
        print(int(*args))
    except ValueError as error:
        print(error)
for bad in (None, [1], {}):
    try:
        int(bad)
    except TypeError as error:
        print(error)
