# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    return [(yield x) for x in y]
