# SPDX-License-Identifier: GPL-3.0-or-later
(a, (b, c)), d = (1, (2,)), 3
