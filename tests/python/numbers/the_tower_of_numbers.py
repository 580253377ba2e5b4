# SPDX-License-Identifier: GPL-3.0-or-later
import numbers
from decimal import Decimal
from fractions import Fraction
for value in (1, True, 1.5, 2j, Fraction(1, 2), Decimal(1)):
    print(repr(value), [kind.__name__ for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(value, kind)])
class Money(numbers.Number):
    __hash__ = object.__hash__
print(isinstance(Money(), numbers.Number), issubclass(int, numbers.Integral))
try:
    numbers.Integral()
except TypeError as error:
    print(str(error)[:60])
class Two(numbers.Real):
    def value(self, *unused): return 2.0
    __float__ = __trunc__ = __floor__ = __ceil__ = __round__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = value
    __add__ = __radd__ = __neg__ = __pos__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __abs__ = value
    __lt__ = __le__ = __eq__ = lambda self, other: True
t = Two()
print(complex(t), t.imag, t.real, t.conjugate(), divmod(t, 1), bool(t), t - 1 if False else "sub uses add and neg")
