# SPDX-License-Identifier: GPL-3.0-or-later
print("before")
x = [1, 2]
print(x[5] + 1)
print("never")
