# SPDX-License-Identifier: GPL-3.0-or-later
class Point:
    __slots__ = ("x", "y")
p = Point()
p.x = 1
p.z = 2
