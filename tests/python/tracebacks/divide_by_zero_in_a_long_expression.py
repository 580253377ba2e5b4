# SPDX-License-Identifier: GPL-3.0-or-later
a, b, c = 1, 0, 3
result = (a + c) * 2 / b - c ** 2
