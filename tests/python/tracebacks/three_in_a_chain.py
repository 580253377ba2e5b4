# SPDX-License-Identifier: GPL-3.0-or-later
def a():
    try:
        b()
    except ValueError as e:
        raise KeyError("from a") from e

def b():
    try:
        c()
    except TypeError:
        raise ValueError("from b")

def c():
    return 1 + "x"

a()
