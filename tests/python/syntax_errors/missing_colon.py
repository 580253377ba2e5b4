# SPDX-License-Identifier: GPL-3.0-or-later
print("never printed")
if True
    x = 1
