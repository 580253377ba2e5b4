# SPDX-License-Identifier: GPL-3.0-or-later
grid = {(0, 0): "a"}
grid[(0, 1)]
