# SPDX-License-Identifier: GPL-3.0-or-later
n = "3"
while n > 0:
    n -= 1
