# SPDX-License-Identifier: GPL-3.0-or-later
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][1]
except IndexError:
    undefined_thing
