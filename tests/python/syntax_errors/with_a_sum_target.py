# SPDX-License-Identifier: GPL-3.0-or-later
with a as b + c:
    pass
