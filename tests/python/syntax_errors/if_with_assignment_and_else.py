# SPDX-License-Identifier: GPL-3.0-or-later
if x = 1:
    pass
else:
    pass
