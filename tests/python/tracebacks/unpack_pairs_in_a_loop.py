# SPDX-License-Identifier: GPL-3.0-or-later
for key, value in {"ab": 1, "xyz": 2}:
    print(key, value)
