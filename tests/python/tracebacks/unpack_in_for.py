# SPDX-License-Identifier: GPL-3.0-or-later
for name, age in {"ann": 1}:
    print(name, age)
