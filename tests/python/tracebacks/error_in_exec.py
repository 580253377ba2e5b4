# SPDX-License-Identifier: GPL-3.0-or-later
exec("a = 1\nb = a / 0\n")
