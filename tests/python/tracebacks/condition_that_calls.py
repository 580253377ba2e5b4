# SPDX-License-Identifier: GPL-3.0-or-later
class Odd:
    def __bool__(self):
        raise ValueError("neither")
def make():
    return Odd()
while make():
    pass
