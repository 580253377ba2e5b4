# SPDX-License-Identifier: GPL-3.0-or-later
if (n := len([1, 2])) > "1":
    pass
