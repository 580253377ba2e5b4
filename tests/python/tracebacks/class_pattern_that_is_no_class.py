# SPDX-License-Identifier: GPL-3.0-or-later
Point = 5
match 3:
    case Point():
        pass
