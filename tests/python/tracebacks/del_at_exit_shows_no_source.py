# SPDX-License-Identifier: GPL-3.0-or-later
class C:
    def __del__(self):
        1 / 0


first = C()
del first
last = C()
