# SPDX-License-Identifier: GPL-3.0-or-later
def area(width, height=1):
    return width * height
area(1, 2, 3)
