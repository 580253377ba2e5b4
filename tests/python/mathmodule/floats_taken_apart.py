# SPDX-License-Identifier: GPL-3.0-or-later
import math
print(math.frexp(10.0), math.ldexp(0.625, 4), math.nextafter(1.0, 2.0), math.ulp(1.0), math.isclose(0.1 + 0.2, 0.3))
print(math.isclose(1e-10, 0), math.isclose(1e-10, 0, abs_tol=1e-9), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308))
print(math.nan == math.nan, math.inf > 10 ** 1000, -math.inf, math.fabs(-3), math.gamma(5), math.lgamma(10), math.erf(1), math.erfc(1))
try:
    math.isclose(1, 1, rel_tol=-1)
except ValueError as error:
    print(error)
