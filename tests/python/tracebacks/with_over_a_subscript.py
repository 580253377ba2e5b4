# SPDX-License-Identifier: GPL-3.0-or-later
managers = [open if False else 5]
with managers[0] as m:
    pass
