# SPDX-License-Identifier: GPL-3.0-or-later
r = range(5)
r[0] = 1
