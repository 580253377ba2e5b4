# SPDX-License-Identifier: GPL-3.0-or-later
import math
print(math.sqrt(2), math.cbrt(27), math.pow(2, 0.5), math.exp(1), math.exp2(10), math.expm1(1e-10), math.log(10), math.log(8, 2))
print(math.log2(1024), math.log10(1000), math.log1p(1e-10), math.log(10 ** 400), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist([0, 0], [3, 4]))
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.pow(0, -1),
             lambda: math.log(10, 1), lambda: math.dist([1], [1, 2]), lambda: math.sqrt("4"), lambda: math.pow(-8, 1 / 3)):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
