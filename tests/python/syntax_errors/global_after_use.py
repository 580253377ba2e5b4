# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    print(x)
    global x
    x = 1
