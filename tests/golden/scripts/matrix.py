# SPDX-License-Identifier: GPL-3.0-or-later
grid = [[0] * 3 for row in range(3)]
grid[1][2] = 300
shared = [[0] * 3] * 2
