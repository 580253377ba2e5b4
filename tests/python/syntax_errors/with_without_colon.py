# SPDX-License-Identifier: GPL-3.0-or-later
with open("x") as f
    pass
