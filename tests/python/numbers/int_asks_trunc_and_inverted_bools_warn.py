# SPDX-License-Identifier: GPL-3.0-or-later
import math


class Whole:
    def __trunc__(self):
        return 42


class Wrong:
    def __trunc__(self):
        return "x"


class Indexed:
    def __index__(self):
        return 5

    def __trunc__(self):
        return 6


print(int(Whole()), math.trunc(Whole()), int(Indexed()))
try:
    int(Wrong())
except TypeError as error:
    print(error)
yes = True


def inverted(b):
    return ~b


print(~yes, inverted(False), inverted(3), ~True)
