# SPDX-License-Identifier: GPL-3.0-or-later
a, b: int = 1, 2
