# SPDX-License-Identifier: GPL-3.0-or-later
x = 5
if "a" in x or x == 5:
    print("never")
