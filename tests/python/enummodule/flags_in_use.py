# SPDX-License-Identifier: GPL-3.0-or-later
from enum import Flag, IntFlag, auto
class Right(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN
rw = Right.READ | Right.WRITE
print(rw, repr(rw), rw.value, Right.READ in rw, Right.RUN in rw, list(rw), ~rw, rw & Right.READ, rw ^ Right.ALL, Right(0), bool(Right(0)), len(rw))
print(list(Right), Right.ALL, Right(3) is rw, Right["ALL"], rw | Right.RUN is Right.ALL)
class Bits(IntFlag):
    A = 1
    B = 2
print(Bits.A | Bits.B, Bits(5), Bits.A + 1, Bits.A | 8, repr(Bits(0)), Bits.A & 3)
try:
    Right(64)
except ValueError as error:
    print(error)
