# SPDX-License-Identifier: GPL-3.0-or-later
import math
for x in (2.5, -2.5, 3.5, 0.5, -0.5, 2.0, 1e16, -1.2):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), round(x), int(x), math.modf(x), math.copysign(1, x))
print(round(2.675, 2), round(1234.5678, -2), round(15, -1), round(25, -1), round(-0.4), round(1e300, 2))
for bad in (math.inf, math.nan):
    for f in (math.floor, math.ceil, math.trunc, round):
        try:
            print(f(bad))
        except (OverflowError, ValueError) as error:
            print(type(error).__name__, error)
