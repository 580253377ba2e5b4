# SPDX-License-Identifier: GPL-3.0-or-later
from collections import namedtuple
Point = namedtuple("Point", "x y")
p = Point(1, 2)
p.x = 5
