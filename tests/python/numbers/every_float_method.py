# SPDX-License-Identifier: GPL-3.0-or-later
x = 3.75
print(x.is_integer(), x.as_integer_ratio(), x.hex(), float.fromhex("0x1.ep+1"), x.conjugate(), x.real, x.imag, x.__trunc__(), x.__floor__(), x.__ceil__(), x // 1, x % 1, divmod(x, 2), -x // 1, x ** 0.5, abs(-x), round(x), round(x, 1))
print(float("1e3"), float(" -.5 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(7), float(True), float(), 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, -0.0, 1e22, 5e-324, 1.7976931348623157e308)
print(0.1 + 0.2, 1.1 * 3, 1e308 * 10, -1e308 * 10, 0.0 == -0.0, float("nan") == float("nan"), 1 == 1.0, 2 ** 53 == 2.0 ** 53 + 1, 0.1 == 1 / 10, 7 // 2.0, -7 % 2.5, 2.0 ** 0.5, (-8) ** (1 / 3), 10 ** -2)
for call in (lambda: float("a"), lambda: float(""), lambda: float(None), lambda: 1.0 / 0, lambda: 0.0 ** -1, lambda: 1e200 ** 2, lambda: float.fromhex("x"), lambda: float("inf").as_integer_ratio(), lambda: int(float("nan")), lambda: float(10 ** 400), lambda: round(float("inf")), lambda: 1.5 | 1, lambda: float([1]), lambda: 1.0 // 0.0):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
