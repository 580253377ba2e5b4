# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    print(value)
    value = 1

f()
