# SPDX-License-Identifier: GPL-3.0-or-later
pairs = [(1, 2), (3,)]
for a, b in pairs:
    print(a + b)
