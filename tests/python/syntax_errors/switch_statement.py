# SPDX-License-Identifier: GPL-3.0-or-later
switch x:
    case 1: pass
