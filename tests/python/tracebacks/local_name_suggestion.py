# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    total_length = 3
    return total_lenght

f()
