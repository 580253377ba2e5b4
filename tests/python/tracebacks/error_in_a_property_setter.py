# SPDX-License-Identifier: GPL-3.0-or-later
class Circle:
    @property
    def radius(self):
        return self._radius
    @radius.setter
    def radius(self, value):
        if value <= 0:
            raise ValueError("must be positive")
        self._radius = value
c = Circle()
c.radius = 5
c.radius = -1
