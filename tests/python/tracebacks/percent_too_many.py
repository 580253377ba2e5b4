# SPDX-License-Identifier: GPL-3.0-or-later
print("%s" % (1, 2))
