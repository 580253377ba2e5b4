# SPDX-License-Identifier: GPL-3.0-or-later
try:
    value = 1
except ValueError:
    pass
else:
    raise LookupError("in else")
