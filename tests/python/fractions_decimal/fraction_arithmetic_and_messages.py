# SPDX-License-Identifier: GPL-3.0-or-later
from fractions import Fraction as F
from decimal import Decimal
QUESTIONS = r"""
F(1, 3) + F(1, 6), F(1, 3) - 1, F(2, 3) * 1.5, F(1, 2) / F(3, 4), F(7, 2) // 1, F(7, 2) % 1, F(1, 2) ** 2, F(1, 2) ** -2, F(4, 9) ** 0.5, -F(1, 2), abs(F(-1, 2)), divmod(F(7, 2), 2)
F("3/4"), F("0.25"), F("-1.5e2"), F(" 7 "), F(0.5), F(0.1), F(Decimal("0.1")), F(3), F(F(1, 2)), F(), F(6, -4), F("1_000/3")
F(1, 0)
F("a")
F("1/0")
F(1.5, 2)
F(float("nan"))
F(float("inf"))
F(None)
F([])
F("1 / 2")
F(1, 2) + "a"
F(1, 2) < "a"
F(1, 2) / 0
F(1, 2).numerator, F(1, 2).denominator, F(3.14159).limit_denominator(100), F(1, 2).as_integer_ratio(), F(2, 1).is_integer() if hasattr(F, "is_integer") else True, int(F(7, 2)), float(F(1, 3)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2)
str(F(1, 2)), repr(F(1, 2)), str(F(2)), hash(F(1, 2)) == hash(0.5), F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(1, 2) < F(2, 3), F(2) == 2, bool(F(0)), F(1, 2) > 0.4, sorted([F(1, 2), F(1, 3), 0.4])
F.from_float(0.25), F.from_decimal(Decimal("1.1")), F(10**20, 10**18), sum([F(1, 3)] * 3), min(F(1, 2), 0.3), F(1, 2).conjugate(), F(1, 2).real, F(1, 2).imag
F.from_float("a")
F(5).limit_denominator(0)
F(1, 2).__floor__(), F(1, 2).__ceil__(), F(-7, 2).__trunc__(), F(1, 3) + 1j, 2 ** F(1, 2), F(0) ** 0
F(0) ** -1
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
