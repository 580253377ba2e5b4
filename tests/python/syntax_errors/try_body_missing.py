# SPDX-License-Identifier: GPL-3.0-or-later
try:
x = 1
except:
    pass
