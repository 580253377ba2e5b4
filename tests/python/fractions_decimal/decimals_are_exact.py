# SPDX-License-Identifier: GPL-3.0-or-later
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal, getcontext, localcontext
print(Decimal("0.1") + Decimal("0.2"), Decimal(0.1), Decimal("1.10") * 3, Decimal(1) / Decimal(7), Decimal(2).sqrt(), Decimal(10) ** -3)
for mode in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_UP):
    print(mode, [str(Decimal(x).quantize(Decimal("1"), rounding=mode)) for x in ("0.5", "1.5", "2.5", "-1.5", "1.1")])
print(Decimal("3.14159").quantize(Decimal("0.01")), round(Decimal("2.675"), 2), round(Decimal("2.5")), int(Decimal("-3.7")), Decimal("1E+3").normalize())
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / Decimal(3), getcontext().prec)
print(getcontext().prec, Decimal("1.50") == Decimal("1.5"), hash(Decimal("1.50")) == hash(Decimal("1.5")), Decimal("NaN") == Decimal("NaN"))
print(Decimal("123.456").as_tuple(), Decimal("1e5").to_eng_string(), f"{Decimal('1234567.891'):,.2f}", Decimal("-0"), repr(Decimal("1.0")), Decimal("7") // 2, Decimal("-7") % 3)
print(max(Decimal(1), Decimal("2.5")), sum(map(Decimal, ["0.1"] * 10)), Decimal((0, (1, 2, 3), -2)), Decimal("Infinity"), Decimal("1_000.5"))
