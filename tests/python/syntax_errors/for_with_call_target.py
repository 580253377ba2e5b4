# SPDX-License-Identifier: GPL-3.0-or-later
for f() in [1]:
    pass
