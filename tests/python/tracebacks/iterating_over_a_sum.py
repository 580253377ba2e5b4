# SPDX-License-Identifier: GPL-3.0-or-later
a, b = 1, 2
for x in a + b:
    print(x)
