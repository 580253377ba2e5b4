# SPDX-License-Identifier: GPL-3.0-or-later
table = [[1, 2], [3, "4"]]
print([[cell + 1 for cell in row] for row in table])
