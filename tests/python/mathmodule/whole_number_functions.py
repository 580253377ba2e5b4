# SPDX-License-Identifier: GPL-3.0-or-later
import math
QUESTIONS = r"""
math.factorial(20), math.factorial(0), math.comb(10, 3), math.perm(10, 3), math.perm(4), math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.lcm(4, 6), math.lcm(), math.isqrt(99)
math.gcd(12, 18, 27), math.lcm(2, 3, 5), math.gcd(-4, 6), math.comb(3, 5), math.perm(3, 5), math.factorial(True)
math.factorial(-1)
math.factorial(2.0)
math.factorial("5")
math.comb(-1, 2)
math.comb(5, -1)
math.comb(5.0, 1)
math.perm(-1)
math.isqrt(-1)
math.isqrt(2.0)
math.gcd(1.5)
math.gcd("a")
math.prod([1, 2, 3, 4]), math.prod([]), math.prod([2.5, 2]), math.prod([1, 2], start=10), math.prod("ab", start=1) if False else 0
math.prod(["a", "b"])
math.prod(5)
math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([]), math.fsum([1e100, 1, -1e100])
math.fsum(["a"])
math.fsum([math.inf, -math.inf])
math.dist((0, 0), (3, 4)), math.hypot(3, 4), math.hypot(), math.hypot(1, 2, 2), math.dist([1], [1])
math.dist((0,), (1, 2))
math.dist(1, 2)
math.factorial(math.factorial(3)), math.comb(100, 50)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
