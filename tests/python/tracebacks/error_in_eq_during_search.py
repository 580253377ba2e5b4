# SPDX-License-Identifier: GPL-3.0-or-later
class Odd:
    def __eq__(self, other):
        raise TypeError("cannot compare")
print(Odd() in [])
print(1 in [0, Odd()])
