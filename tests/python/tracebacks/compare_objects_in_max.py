# SPDX-License-Identifier: GPL-3.0-or-later
print(max([1, "2", 3]))
