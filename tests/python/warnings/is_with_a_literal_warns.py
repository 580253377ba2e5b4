# SPDX-License-Identifier: GPL-3.0-or-later
x = 5
print(x is 5, x is not "five")
print((1, 2) is None)
