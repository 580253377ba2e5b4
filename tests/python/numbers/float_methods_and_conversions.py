# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
(0.5).as_integer_ratio(), (2.5).is_integer(), (2.0).is_integer(), (0.1).hex(), float.fromhex("0x1.8p1"), (1e300).hex(), float("-0.0").hex()
float("inf").as_integer_ratio()
float("nan").as_integer_ratio()
float.fromhex("zz")
float.fromhex(1)
float.fromhex("0x1p5000")
float("1e5"), float(" 1.5\n"), float("1_0.5"), float("-inf"), float("NaN"), float("infinity"), float("٣.٥"), float(b"2.5"), float(True), float()
float("")
float("1.2.3")
float("1__0")
float("abc")
float(None)
float([])
float(1j)
float("1", "2")
float(x=1)
float(b"x")
1.5 // 0.4, 1.5 % 0.4, -1.5 // 0.4, -1.5 % 0.4, divmod(1.5, -0.4), 1e308 * 10, -1e308 * 10, 5.0 // 1e-320
1.0 / 0
1.0 // 0
1.0 % 0
divmod(1.0, 0.0)
0.0 ** -1
(-1.0) ** 0.5
1e200 ** 2
1.5 + "a"
1.5 & 1
1.5 < "a"
1.5 < 1j
round(2.5), round(3.5), round(2.675, 2), round(1234.5, -2), round(1e20), round(-0.5), round(0.5, 0), round(1.5, None)
round(float("nan"))
round(float("inf"))
round(1.5, "a")
0.1 + 0.2, 1e16, 1e15, 1e-5, 0.0001, 123456789.123456789, 5e-324, 1.7976931348623157e308, -0.0, 1e22, 1e23
float("nan") == float("nan"), float("inf") > 10**400, float("nan") < 1, min(float("nan"), 1), max(1, float("nan"))
(1.5).__trunc__(), (1.5).__floor__(), (1.5).__ceil__(), (1.5).__round__(), (1.5).__int__(), (-1.5).__floor__(), (-1.5).__abs__(), (1.5).__neg__(), (0.0).__bool__()
(1.5).__add__(1), (1.5).__add__("a"), (1.5).__radd__(1), (1.5).__pow__(2), (1.5).__rpow__(2), (1.5).__divmod__(1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
