# SPDX-License-Identifier: GPL-3.0-or-later
import enum
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique, verify, CONTINUOUS, member, nonmember


def tried(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Planet(Enum):
    MARS = (6.42e23, 3.3972e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius**3)


print(Planet.EARTH, repr(Planet.EARTH), Planet.MARS.mass, Planet.EARTH.density, Planet((6.42e23, 3.3972e6)))
print(list(vars(Planet.EARTH)))


class Level(IntEnum):
    LOW = 1
    HIGH = auto()


class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"


print(Level.HIGH, repr(Level.HIGH), f"{Level.LOW:03d}", Level.LOW + 1, Word.HELLO, f"{Word.BYE:>6}", Word("hello"))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm(0)), ~Perm.R, list(Perm.RW), Perm.R in Perm.RW, Perm(3) is Perm.RW, len(Perm))
print(list(Perm), Perm.__members__, bool(Perm.R & Perm.W), Perm.R ^ Perm.RW)
tried(lambda: Perm(8))
tried(lambda: Perm.R | 1)


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits.A | 4, repr(Bits(7)), Bits(3) == 3, repr(~Bits.A), repr(Bits.A & 3))


class Hooked(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    ONE = auto()
    TWO = auto()
    HELPER = nonmember(5)

    @member
    def call(self):
        return 3

    @classmethod
    def _missing_(cls, value):
        return cls.ONE if value == "first" else None


print(list(Hooked)[:2], Hooked("first"), Hooked.HELPER, [m.name for m in Hooked])
tried(lambda: Hooked("third"))
Animal = Enum("Animal", "CAT DOG", start=5)
print(list(Animal), Animal.__module__)
for text in ("@unique\nclass X(Enum):\n A = 1\n B = 1", "class X(Animal):\n C = 1", "class X(Enum):\n A = 1\n A = 2",
             "class X(Enum):\n _a_ = 1", "@verify(CONTINUOUS)\nclass X(IntEnum):\n A = 1\n B = 4", "Animal.CAT.value = 3",
             "Animal.CAT = 3", "del Animal.CAT", "Animal.COW", "Animal['COW']", "class X(StrEnum):\n A = 1"):
    tried(lambda: exec(text))
print(type(Animal), enum.EnumMeta is enum.EnumType, {Animal.CAT: 1}, Animal.CAT.name, hash(Animal.CAT) == hash("CAT"))
