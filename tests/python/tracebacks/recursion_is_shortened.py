# SPDX-License-Identifier: GPL-3.0-or-later
def f(n):
    if n == 0:
        raise ValueError("deep")
    return f(n - 1)

f(10)
