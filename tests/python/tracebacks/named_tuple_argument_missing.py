# SPDX-License-Identifier: GPL-3.0-or-later
from collections import namedtuple
Point = namedtuple("Point", "x y")
Point(1)
