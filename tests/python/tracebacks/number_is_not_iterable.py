# SPDX-License-Identifier: GPL-3.0-or-later
for digit in 123:
    print(digit)
