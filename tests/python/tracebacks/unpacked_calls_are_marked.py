# SPDX-License-Identifier: GPL-3.0-or-later
def fail(n):
    raise ValueError(n)


try:
    x = fail(1)
except ValueError:
    try:
        [p, q] = fail(2)
    except ValueError:
        try:
            y: int = fail(3)
        except ValueError:
            z = w = fail(4)
