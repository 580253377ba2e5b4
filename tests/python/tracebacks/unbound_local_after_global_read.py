# SPDX-License-Identifier: GPL-3.0-or-later
total = 0
def add(n):
    total += n
add(5)
