# SPDX-License-Identifier: GPL-3.0-or-later
table = {}
for i in range(60):
    table[i] = [[i], [i], [i], [i], [i], [i], [i], [i], [i]]
rows = [[[i, j] for j in range(20)] for i in range(20)]
