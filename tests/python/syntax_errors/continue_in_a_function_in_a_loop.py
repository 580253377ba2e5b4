# SPDX-License-Identifier: GPL-3.0-or-later
for i in x:
    def f():
        continue
