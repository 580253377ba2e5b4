# SPDX-License-Identifier: GPL-3.0-or-later
print("%s and %s" % "one")
