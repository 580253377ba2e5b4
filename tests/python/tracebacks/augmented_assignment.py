# SPDX-License-Identifier: GPL-3.0-or-later
total = 0
for v in [1, "2"]:
    total += v
