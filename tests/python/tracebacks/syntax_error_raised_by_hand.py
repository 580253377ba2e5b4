# SPDX-License-Identifier: GPL-3.0-or-later
raise SyntaxError("by hand", ("file.py", 3, 5, "    x = = 1\n", 3, 6))
