# SPDX-License-Identifier: GPL-3.0-or-later
from fractions import Fraction
from decimal import Decimal, getcontext, ROUND_HALF_UP
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(0.5), Fraction(4, -6), Fraction(7, 2) // 1, Fraction(1, 3) ** 2, float(Fraction(1, 4)), repr(Fraction(1, 2)), Fraction(3, 2) > 1, Fraction(22, 7).limit_denominator(3))
print(Decimal("0.1") + Decimal("0.2"), Decimal("1") / Decimal("3"), Decimal("2.675").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), Decimal(0.1), repr(Decimal("1.50")), Decimal("1.5") == 1.5, Decimal("-0"), Decimal(10) ** -2, sum([Decimal("0.1")] * 3))
getcontext().prec = 5
print(Decimal(1) / Decimal(7), Decimal("123456") + 1, Decimal("1e5"), Decimal("NaN"), Decimal("Infinity"))
for bad in (lambda: Fraction(1, 0), lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal("1.5") + 1.5):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
