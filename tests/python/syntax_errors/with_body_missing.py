# SPDX-License-Identifier: GPL-3.0-or-later
with a:
x = 1
