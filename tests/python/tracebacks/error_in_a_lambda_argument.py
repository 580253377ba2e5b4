# SPDX-License-Identifier: GPL-3.0-or-later
values = [3, 0, 1]
print(sorted(values))
print(sorted(values, key=lambda v: 1 / v))
