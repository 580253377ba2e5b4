# SPDX-License-Identifier: GPL-3.0-or-later
x = 3
assert x == 4, f"x is {x}"
