# SPDX-License-Identifier: GPL-3.0-or-later
from enum import Enum, IntEnum, StrEnum, auto, unique
class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def bright(self):
        return f"bright {self.name.lower()}"
print(list(Colour), Colour.RED, repr(Colour.RED), Colour.CRIMSON is Colour.RED, Colour(2), Colour["GREEN"], Colour.RED.value, Colour.GREEN.bright())
print(Colour.RED == 1, Colour.RED in Colour, len(Colour), Colour.__members__, {Colour.RED: "r"}, f"{Colour.RED}", isinstance(Colour.RED, Colour))
class Level(IntEnum):
    LOW = 1
    HIGH = 10
print(Level.LOW < Level.HIGH, Level.HIGH + 1, Level.LOW == 1, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW}", repr(Level.LOW), max(Level))
class Side(StrEnum):
    LEFT = auto()
    RIGHT = auto()
print(Side.LEFT, Side.LEFT == "left", Side("right"), Side.LEFT.upper(), repr(Side.LEFT))
for call in (lambda: Colour(9), lambda: Colour["PINK"], lambda: setattr(Colour, "RED", 5), lambda: Colour.RED < Colour.GREEN, lambda: Colour()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
