# SPDX-License-Identifier: GPL-3.0-or-later
else:
    x = 1
