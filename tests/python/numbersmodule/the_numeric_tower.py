# SPDX-License-Identifier: GPL-3.0-or-later
import numbers
from fractions import Fraction
from decimal import Decimal
for value in (1, True, 1.5, 1j, Fraction(1, 2), Decimal(1), "1", None):
    print(repr(value), [cls.__name__ for cls in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(value, cls)])
print(issubclass(numbers.Integral, numbers.Rational), issubclass(numbers.Real, numbers.Complex), numbers.Integral.__mro__[-2])
try:
    numbers.Integral()
except TypeError as error:
    print(str(error)[:60])
