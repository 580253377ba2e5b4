# SPDX-License-Identifier: GPL-3.0-or-later
count = 5
print(count(3))
