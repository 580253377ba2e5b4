# SPDX-License-Identifier: GPL-3.0-or-later
raise OSError(2, "No such file", "a.txt")
