# SPDX-License-Identifier: GPL-3.0-or-later
from enum import Enum, IntEnum, auto, Flag, unique
class Color(Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color["GREEN"], list(Color), Color.ALIAS is Color.RED, len(Color), Color.RED in Color, isinstance(Color.RED, Color))
class N(IntEnum):
    ONE = 1
    TWO = auto()
print(N.TWO + 1, N.ONE < N.TWO, N(2), f"{N.ONE}", sorted(N), N.ONE == 1)
class F(Flag):
    A = auto()
    B = auto()
print(F.A | F.B, (F.A | F.B).value, F.A in (F.A | F.B), bool(F.A & F.B))
for bad in (lambda: Color(99), lambda: Color["NOPE"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN, lambda: Color.BLUE):
    try:
        bad()
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print({Color.RED: "r"}[Color.RED], Color.__members__.keys())
