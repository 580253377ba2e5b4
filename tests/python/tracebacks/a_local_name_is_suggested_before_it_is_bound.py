# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    if False:
        amount = 1
    return amonut


f()
