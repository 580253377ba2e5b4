# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b, c):
    return (a + b) * c / (a - b)

f(1, 1, 5)
