# SPDX-License-Identifier: GPL-3.0-or-later
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    ROSE = 1
class Size(IntEnum):
    S = 1
    L = 3
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
class Mode(StrEnum):
    FAST = auto()
    SLOW = "slow"
QUESTIONS = r"""
Color.RED, repr(Color.RED), str(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.ROSE is Color.RED, Color.BLUE.value, list(Color), len(Color), Color.__members__, Color.RED in Color, Color.RED == 1, Color.RED is Color(1), hash(Color.RED) == hash("RED"), f"{Color.RED}", isinstance(Color.RED, Color)
Color(9)
Color["PINK"]
Color.PINK
Color.RED < Color.GREEN
Color.__setattr__("RED", 5)
Color.RED.__setattr__("value", 5)
Color.RED.__setattr__("name", "x")
setattr(Color, "RED", 5)
delattr(Color, "RED")
type("More", (Color,), {})
1 in Color, 9 in Color
Size.S, Size.S == 1, Size.S < Size.L, Size.L + 1, sorted([Size.L, Size.S]), str(Size.S), f"{Size.S}", repr(Size.S), Size(3), int(Size.L), [10, 20][Size.S], Size.S.real, max(Size)
Perm.R | Perm.X, Perm.RW, Perm.R in Perm.RW, ~Perm.R, Perm.RW & Perm.W, Perm(0), bool(Perm(0)), Perm(7), list(Perm.RW), Perm.R ^ Perm.RW, Perm.RW.value, len(Perm), list(Perm), Perm.R | Perm.W is Perm.RW, (Perm.R | Perm.X).name
Perm(8)
Perm.R | 2
Perm["Q"]
Mode.FAST, Mode.FAST == "fast", Mode("slow"), str(Mode.SLOW), Mode.FAST.upper(), f"{Mode.FAST:>6}", "x" + Mode.SLOW
Mode("none")
Enum("Animal", "CAT DOG")["CAT"], list(Enum("Animal", "CAT DOG")), list(Enum("A", {"X": 10})), Enum("B", ["P", "Q"])(2), Enum("C", [("K", 5)]).K.value
unique(Color)
type(Color), Color.__name__, Color.RED.__class__, dir(Color)[:3], Color._value2member_map_, Color._member_names_, bool(Color.RED)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
