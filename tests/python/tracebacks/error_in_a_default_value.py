# SPDX-License-Identifier: GPL-3.0-or-later
def broken(a, b=1 / 0):
    return a
