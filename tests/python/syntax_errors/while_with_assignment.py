# SPDX-License-Identifier: GPL-3.0-or-later
while n = 5:
    n -= 1
