# SPDX-License-Identifier: GPL-3.0-or-later
from decimal import Decimal, DivisionByZero, InvalidOperation, getcontext
for call in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(1) + 1.5,
             lambda: Decimal("1") < "2", lambda: Decimal([1]), lambda: int(Decimal("NaN")), lambda: int(Decimal("Infinity")),
             lambda: Decimal("sNaN") + 1, lambda: Decimal(10) ** 10 ** 10, lambda: Decimal("1").quantize(Decimal("1e-60"))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(Decimal(1) == 1.0, Decimal("0.5") < 0.75, Decimal("0.1") == 0.1, issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError))
getcontext().traps[DivisionByZero] = False
print(Decimal(1) / 0, Decimal(-1) / 0)
