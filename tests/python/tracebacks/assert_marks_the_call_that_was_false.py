# SPDX-License-Identifier: GPL-3.0-or-later
def same(a, b):
    return a == b


assert same(1, 2)
