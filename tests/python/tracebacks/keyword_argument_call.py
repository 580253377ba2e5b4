# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, *, key):
    return a[key]

f({"x": 1}, key="y")
