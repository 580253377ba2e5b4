# SPDX-License-Identifier: GPL-3.0-or-later
from decimal import Decimal as D, getcontext
import decimal
QUESTIONS = r"""
D("0.1") + D("0.2"), D("1.10") + 1, D("3") / D("7"), D("2") ** D("0.5"), D("7") // D("2"), D("-7") % D("3"), -D("1.50"), abs(D("-2")), D("1E+3"), D("1.0") * D("1.00"), divmod(D("7.5"), 2)
D(1.1), D("1e400"), D("NaN"), D("-Infinity"), D((0, (1, 2, 3), -2)), D(True), D(" 5 "), D("1_000.5"), D(), D("0E-5"), D("-0")
D("abc")
D("")
D(None)
D([])
D("1") / 0
D("0") / 0
D("1") + 1.5
D("1") + "a"
D("1") < "a"
D("NaN") < 1
D("-1").sqrt()
D("1") // 0
D(1) % 0
D("1.5") == 1.5, D("0.1") == 0.1, D("1.0") == 1, hash(D("1.0")) == hash(1), D("1.5") < 2, D("NaN") == D("NaN"), D("2") > 1.9, bool(D("0.0")), D("1.10") == D("1.1")
D("2.675").quantize(D("0.01")), D("2.5").quantize(D("1"), rounding=decimal.ROUND_HALF_UP), D("1.2345").quantize(D("1.00")), round(D("2.675"), 2), round(D("2.5")), D("123.456").to_integral_value(), D("1.10").normalize(), D("100").normalize()
D("1").quantize(D("1e-50"))
str(D("1.50")), repr(D("1.50")), f"{D('1234.5'):,.2f}", f"{D('0.000001')}", f"{D('1E-7')}", format(D("5"), ">8"), int(D("3.9")), float(D("0.1")), "%s" % D("1.0"), "%.2f" % D("2.345")
D("2").sqrt(), D("1").exp(), D("10").ln(), D("1000").log10(), D("5").max(D("7")), D("1.5").as_tuple(), D("1.5").as_integer_ratio(), D("3").compare(D("2")), D("12.30").adjusted(), D("5").is_zero(), D("NaN").is_nan(), D("-3").is_signed(), D("2").fma(3, 4), D("-2").copy_abs(), D("1").next_plus()
getcontext().prec, getcontext().rounding
D("1.5").foo
sum([D("0.1")] * 3), max(D(1), D(2)), sorted([D("2"), D("1.5")]), D("1").is_integer() if hasattr(D, "is_integer") else "none"
D(10) ** 30, D(2) ** 100, D("1.1") ** 2, D(4) ** D("-1"), pow(D(3), 4, 5)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
