# SPDX-License-Identifier: GPL-3.0-or-later
match 5:
    case 5:
print("x")
