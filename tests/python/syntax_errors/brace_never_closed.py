# SPDX-License-Identifier: GPL-3.0-or-later
x = {"a": 1,
y = 2
