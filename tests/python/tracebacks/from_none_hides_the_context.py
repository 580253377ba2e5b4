# SPDX-License-Identifier: GPL-3.0-or-later
try:
    [][0]
except IndexError:
    raise LookupError("clean") from None
