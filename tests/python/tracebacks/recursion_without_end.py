# SPDX-License-Identifier: GPL-3.0-or-later
def count(n):
    return count(n + 1)
count(0)
