# SPDX-License-Identifier: GPL-3.0-or-later
import math
print([round(math.degrees(math.asin(x)), 6) for x in (0, 0.5, 1)], math.radians(180) == math.pi, math.tau == 2 * math.pi)
print(math.sin(math.pi), math.cos(math.pi), math.tan(math.pi / 4), math.atan2(1, -1), math.atan(math.inf))
print(math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5), math.e)
print(math.fsum([0.1] * 10), sum([0.1] * 10) == math.fsum([0.1] * 10), math.fmod(-7, 3), -7 % 3, math.remainder(7, 4))
for call in (lambda: math.acos(2), lambda: math.acosh(0), lambda: math.fmod(1, 0), lambda: math.sin(math.inf)):
    try:
        print(call())
    except ValueError as error:
        print(error)
