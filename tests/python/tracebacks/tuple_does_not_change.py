# SPDX-License-Identifier: GPL-3.0-or-later
point = (1, 2)
point[0] = 5
