# SPDX-License-Identifier: GPL-3.0-or-later
def f(n):
    return 1 + f(n + 1)

f(0)
