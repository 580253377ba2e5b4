# SPDX-License-Identifier: GPL-3.0-or-later
import math
QUESTIONS = r"""
math.sqrt(2), math.cbrt(27), math.pow(2, 0.5), math.exp(1), math.exp2(10), math.expm1(1e-10), math.log(math.e), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10)
math.log(10**400), math.log2(2**2000), math.log10(10**500)
math.sqrt(-1)
math.log(0)
math.log(-1)
math.log(0.0)
math.log(5, 1)
math.log(5, 0)
math.log("a")
math.log()
math.log2(0)
math.log10(-5)
math.pow(0, -1)
math.pow(-8, 1 / 3)
math.exp(1000)
math.exp("a")
math.pow(10, 400)
math.sin(math.pi / 2), math.cos(math.pi), math.tan(0.5), math.asin(1), math.acos(0), math.atan(1), math.atan2(1, -1), math.degrees(math.pi), math.radians(180)
math.asin(2)
math.acos(-2)
math.sin(math.inf)
math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5)
math.acosh(0.5)
math.atanh(1)
math.cosh(1000)
math.gamma(5), math.lgamma(10), math.erf(0.5), math.erfc(0.5), math.gamma(0.5)
math.gamma(0)
math.gamma(-1)
math.gamma(200)
math.pi, math.e, math.tau, math.inf, math.nan
math.sumprod([1, 2], [3, 4]) if hasattr(math, "sumprod") else 11
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
