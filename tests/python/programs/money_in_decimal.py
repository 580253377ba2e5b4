# SPDX-License-Identifier: GPL-3.0-or-later
from decimal import (ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, DivisionByZero, InvalidOperation, getcontext,
                     localcontext)

CENT = Decimal("0.01")


class Money:
    def __init__(self, amount, currency="EUR"):
        if isinstance(amount, float):
            raise TypeError("no floats for money")
        self.amount, self.currency = Decimal(amount), currency

    def _same(self, other):
        if not isinstance(other, Money) or other.currency != self.currency:
            raise ValueError(f"cannot mix {self.currency} with {getattr(other, 'currency', other)}")
        return other

    def __add__(self, other):
        return Money(self.amount + self._same(other).amount, self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Money(self.amount * Decimal(factor), self.currency)

    def __lt__(self, other):
        return self.amount < self._same(other).amount

    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __str__(self):
        return f"{self.amount.quantize(CENT, ROUND_HALF_UP):,} {self.currency}"

    def __repr__(self):
        return f"Money({str(self.amount)!r}, {self.currency!r})"

    def __format__(self, spec):
        return format(str(self), spec)

    def split(self, n):
        share = (self.amount / n).quantize(CENT, ROUND_DOWN)
        rest = self.amount - share * n
        return [Money(share + CENT * (i < rest / CENT), self.currency) for i in range(n)]


prices = [Money("19.99"), Money("5"), Money("0.055")]
print(sum(prices), repr(sum(prices)), max(prices), min(prices), sorted(prices), Money("1") == Money("1.00"), hash(Money("1")) == hash(Money("1.00")))
print([str(m) for m in Money("100").split(3)], sum(Money("100").split(7)) == Money(100), f"[{Money(1234567):>20}]", Money("3") * "1.19")
for bad in (lambda: Money(1.5), lambda: Money(1) + Money(1, "USD"), lambda: Money(1) + 3, lambda: Money("x"), lambda: 3 + Money(1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), Decimal(0.1), Decimal(str(0.1)), Decimal("0.1") * 3 == Decimal("0.3"))
x = Decimal("2.345")
print([x.quantize(CENT, r) for r in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_UP, ROUND_DOWN)], round(x, 2), round(Decimal("2.5")), round(x), int(x), -x // 1, x % 1, divmod(x, 1))
print(Decimal(1) / 3, Decimal(2).sqrt(), Decimal(10) ** -3, Decimal("1e3"), Decimal("1E3") + 0, Decimal("100").normalize(), Decimal("1.20").as_tuple(), Decimal("12.50").adjusted())
with localcontext() as context:
    context.prec = 6
    print(Decimal(1) / 3, Decimal("1234567.8") + 0)
with localcontext(Context(prec=4, rounding=ROUND_UP)):
    print(Decimal(1) / 3)
print(getcontext().prec, Decimal("NaN") == Decimal("NaN"), Decimal("Infinity") > 10**100, Decimal("-0") == 0, str(Decimal("-0")), abs(Decimal("-3.20")))
for bad in (lambda: Decimal(1) / 0, lambda: Decimal("abc"), lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal("1") + 0.5, lambda: Decimal([1])):
    try:
        print(bad())
    except (DivisionByZero, InvalidOperation, TypeError, ValueError) as error:
        print(type(error).__name__, error)
rate, balance = Decimal("0.03") / 12, Decimal("1000")
for month in range(1, 4):
    balance += (balance * rate).quantize(CENT)
    print(f"{month}: {balance:>12,.2f} {rate:.4%} {balance:e} {float(balance):g}")
