# SPDX-License-Identifier: GPL-3.0-or-later
class Point:
    __slots__ = ("x", "y")
print(Point().x)
