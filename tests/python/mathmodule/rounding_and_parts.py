# SPDX-License-Identifier: GPL-3.0-or-later
import math
QUESTIONS = r"""
math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.1), math.ceil(-2.9), math.floor(5), math.floor(True)
math.modf(3.25), math.modf(-3.25), math.modf(5), math.frexp(8.0), math.ldexp(0.5, 4), math.fmod(-7, 3), math.remainder(-7, 3)
math.floor("a")
math.floor(float("nan"))
math.ceil(float("inf"))
math.trunc("a")
math.trunc(1j)
math.ldexp(1.0, 10000)
math.ldexp(1.0, 1.5)
math.fmod(1, 0)
math.copysign(3, -0.0), math.fabs(-5), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9)
math.isclose(1, 2, rel_tol=-1)
math.isfinite(1e308), math.isinf(-math.inf), math.isnan(math.nan), math.ulp(1.0), math.nextafter(1.0, 2.0), math.nextafter(0.0, -1.0)
math.ulp()
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
