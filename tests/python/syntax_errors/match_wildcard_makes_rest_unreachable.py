# SPDX-License-Identifier: GPL-3.0-or-later
match x:
    case _:
        pass
    case 1:
        pass
