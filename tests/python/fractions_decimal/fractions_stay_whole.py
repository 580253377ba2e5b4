# SPDX-License-Identifier: GPL-3.0-or-later
from fractions import Fraction
a, b = Fraction(3, 4), Fraction("1/6")
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -1, -a, abs(-a), a > b, a == 0.75)
print(Fraction(0.125), Fraction("0.2"), Fraction(" -3/9 "), Fraction(6, -4), Fraction(5), Fraction("1e-2"), Fraction(1.1).limit_denominator(10))
print(a.numerator, a.denominator, float(a), int(Fraction(7, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 2), Fraction(7, 2).__floor__(), a + 1, a * 0.5, 2 ** a)
print(sum([Fraction(1, n) for n in range(1, 6)]), Fraction.from_float(0.5), a.as_integer_ratio(), repr(a), str(a), hash(Fraction(2)) == hash(2), divmod(Fraction(7, 2), 1))
for call in (lambda: Fraction(1, 0), lambda: Fraction("a"), lambda: Fraction(1.5, 2), lambda: Fraction("1/0"), lambda: Fraction(float("nan")), lambda: a + "x", lambda: Fraction([1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
