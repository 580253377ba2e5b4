# SPDX-License-Identifier: GPL-3.0-or-later
import math
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(), math.lcm(3, 0))
print(math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.perm(4), math.comb(3, 5), math.isqrt(99), math.prod([2, 3, 4]))
print(math.prod([], start=5), math.isqrt(10 ** 40), math.comb(100, 50))
for call in (lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.comb(-1, 2), lambda: math.isqrt(-1),
             lambda: math.gcd(1.5), lambda: math.perm(3, -1), lambda: math.prod(5)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
