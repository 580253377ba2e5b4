# SPDX-License-Identifier: GPL-3.0-or-later
class Point:
    def __init__(self, x):
        self.x = x


points = []
for i in range(48):
    points.append(Point(i))
first = points[0]
