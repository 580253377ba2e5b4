# SPDX-License-Identifier: GPL-3.0-or-later
for None in x:
    pass
