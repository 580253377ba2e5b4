# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    x = 1
    def g():
        print(x)
        nonlocal x
