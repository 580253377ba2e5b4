# SPDX-License-Identifier: GPL-3.0-or-later
match x:
    case 1 + 1:
        pass
