# SPDX-License-Identifier: GPL-3.0-or-later
a = [1]; b = a[0]; c = a[1]; d = 4
