# SPDX-License-Identifier: GPL-3.0-or-later
class Spiral:
    def __complex__(self):
        return 3 + 4j


class Wrong:
    def __complex__(self):
        return 3


class Point(complex):
    def length(self):
        return abs(self)


print(complex(Spiral()), complex(Spiral(), 1), Point(3, 4), Point(3, 4).length(), type(Point(1) + 1).__name__)
print(complex(0, -0.0), complex(-0.0, 0), complex(1, 2j), (1j).__complex__(), type(+Point(1)).__name__)
point = Point("1+2j")
point.name = "p"
print(point, point.name, point.__getnewargs__(), isinstance(point, complex))
try:
    complex(Wrong())
except TypeError as error:
    print(error)
