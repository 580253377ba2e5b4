# SPDX-License-Identifier: GPL-3.0-or-later
if True:
    pass
else x > 1:
    pass
