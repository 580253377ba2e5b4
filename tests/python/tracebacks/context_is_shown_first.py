# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    try:
        {}["missing"]
    except KeyError:
        return int("not a number")

f()
