# SPDX-License-Identifier: GPL-3.0-or-later
class Celsius:
    def __init__(self, degrees=0):
        self.degrees = degrees
    @property
    def degrees(self):
        "The temperature."
        return self._degrees
    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._degrees = value
    @degrees.deleter
    def degrees(self):
        print("deleted")
        del self._degrees
    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32
c = Celsius(25)
c.degrees += 5
print(c.degrees, c.fahrenheit, Celsius.degrees.__doc__, vars(c), isinstance(Celsius.degrees, property))
for change in ("c.degrees = -300", "c.fahrenheit = 1", "del c.fahrenheit", "del c.degrees", "c.degrees", "Celsius(-500)"):
    try:
        exec(change)
    except Exception as error:
        print(type(error).__name__, error)
