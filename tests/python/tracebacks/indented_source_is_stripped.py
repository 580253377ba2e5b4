# SPDX-License-Identifier: GPL-3.0-or-later
if True:
    for i in range(1):
        while True:
                        print(i + None)
