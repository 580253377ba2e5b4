# SPDX-License-Identifier: GPL-3.0-or-later
if true:
    print(1)
