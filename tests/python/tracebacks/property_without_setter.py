# SPDX-License-Identifier: GPL-3.0-or-later
class Circle:
    @property
    def area(self):
        return 3
Circle().area = 4
