# SPDX-License-Identifier: GPL-3.0-or-later
t = (1, 2)
t[0] = 5
