# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
Point(1)
