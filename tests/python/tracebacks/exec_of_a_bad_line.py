# SPDX-License-Identifier: GPL-3.0-or-later
exec("x = 1\nif x == 2\n    pass\n")
