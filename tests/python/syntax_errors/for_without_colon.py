# SPDX-License-Identifier: GPL-3.0-or-later
for i in range(3)
    print(i)
