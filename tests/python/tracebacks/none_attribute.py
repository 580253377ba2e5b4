# SPDX-License-Identifier: GPL-3.0-or-later
result = [3, 1].sort()
print(result.index(1))
