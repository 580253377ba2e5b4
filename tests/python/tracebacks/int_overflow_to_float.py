# SPDX-License-Identifier: GPL-3.0-or-later
big = 10 ** 400
print(big > 1)
print(big / 2.0)
