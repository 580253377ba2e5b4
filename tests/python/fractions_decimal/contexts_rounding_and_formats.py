# SPDX-License-Identifier: GPL-3.0-or-later
from decimal import (Decimal, getcontext, localcontext, setcontext, Context, ROUND_DOWN, ROUND_HALF_UP, ROUND_CEILING,
                     ROUND_FLOOR, ROUND_HALF_EVEN, InvalidOperation, DivisionByZero, Inexact)
from fractions import Fraction
import math


def tried(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


D = Decimal
for text in ("1.50", "-0.00", "1E+5", "1e-8", "NaN", "-inf", "  7  ", "1_000.5"):
    print(D(text), repr(D(text)), D(text).as_tuple(), D(text).normalize())
for mode in (ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR):
    print(mode, [str(D(t).quantize(D("0.1"), rounding=mode)) for t in ("1.25", "-1.25", "1.35", "1.21", "-1.29")])
print(D(7) // 2, D(-7) // 2, D(-7) % 2, divmod(D("7.5"), 2), D(2) ** 100, D(2) ** -3, D("1.1") ** 10, D(2) ** D("0.5"))
print(D(2).sqrt(), D(1).exp(), D(10).ln(), D(2).log10(), D("123.456").adjusted(), D("1.23").as_integer_ratio())
print(round(D("2.675"), 2), round(D("2.5")), math.floor(D("-2.5")), int(D("-7.9")), float(D("0.1")), hash(D(10)) == hash(10))
for spec in (".2f", "10.3f", "<10", "+.1e", ",.2f", "%", "08.1f", "g"):
    print(repr(format(D("1234567.891"), spec)), repr(format(D("-0.5"), spec)))
with localcontext() as context:
    context.prec = 5
    context.rounding = ROUND_DOWN
    print(D(2) / 3, D("123456") + 1, context.flags[Inexact])
print(D(2) / 3, getcontext())
setcontext(Context(prec=4, traps=[]))
print(D(1) / 0, D(0) / 0, D("x"), D(-1).sqrt(), D(1) / 7, getcontext())
setcontext(Context())
for bad in (lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) % 0, lambda: D("1.5") + 1.5, lambda: D([]), lambda: D(None),
            lambda: D("nan") < 1, lambda: int(D("inf")), lambda: D(1).quantize(D("1e-30")), lambda: D(1) < "x"):
    tried(bad)
print(D("0.5") == 0.5, D("1.0") == 1, D("0.1") == 0.1, sorted([D(3), 1.5, 2]), max(D(1), 2), sum([D("1.1")] * 3))
F = Fraction
print(F("3/4"), F(" -1.5e2 "), F(0.1), F(3, -6), F(7, 3) // 1, F(7, 3) % 1, divmod(F(7, 2), F(2, 3)), F(1, 2) ** -3)
print(round(F(22, 7), 2), round(F(5, 2)), math.ceil(F(7, 2)), F(math.pi).limit_denominator(1000), F(1, 2) + 1.5, F(4) ** 0.5)
print(F(1, 2) == D("0.5"), F(1, 2) == 0.5, hash(F(1, 2)) == hash(0.5), F(D("0.25")), sum([F(1, 3)] * 3), 1 / F(2, 3))
for bad in (lambda: F(1, 0), lambda: F("x"), lambda: F(1.5, 2), lambda: F(1, 2) + "x", lambda: F(1) / 0, lambda: F(None)):
    tried(bad)
import sys
print(sys.getsizeof(D(1)), sys.getsizeof(F(1, 2)))
