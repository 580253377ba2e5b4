# SPDX-License-Identifier: GPL-3.0-or-later
import math
print(math.pi, math.e, math.inf, math.nan, math.tau)
print(math.sqrt(2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.factorial(20), math.gcd(12, 18, 8), math.lcm(4, 6), math.isqrt(99), math.comb(5, 2), math.perm(5, 2))
print(math.sin(1), math.cos(0), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.hypot(3, 4), math.dist((0, 0), (3, 4)))
print(math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.pow(2, 0.5), math.log1p(0.5), math.expm1(0.5))
print(math.fabs(-2), math.fmod(-7, 3), math.modf(2.75), math.frexp(8.5), math.ldexp(0.5, 4), math.copysign(1, -0.0), math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]))
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.ulp(1.0), math.nextafter(1, 2), math.remainder(7, 4))
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.exp(1000), lambda: math.sqrt("a"), lambda: math.isqrt(-1), lambda: math.gcd(1.5), lambda: math.acos(2), lambda: math.floor("x")):
    try:
        bad()
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
