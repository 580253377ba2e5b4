# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
1 + "a"
1 - None
2 ** -1, (-2) ** -3, 0 ** 0, 2 ** 0.5, (-8) ** (1 / 3)
0 ** -1
pow(2, -1, 7), pow(3, 200, 13), pow(2, 10), pow(2, 3, -5)
pow(2, -1, 4)
pow(2, 3, 0)
pow(2, 0.5, 3)
pow(2.0, 3, 5)
pow("a", 2)
1 << 3, -1 >> 5, 5 >> 100, 1 << 0
1 << -1
1 >> -1
1 << 1.0
1.0 << 1
~5, -True, +True, abs(-5)
~1.5
1 // 0
1 % 0
1 / 0
divmod(1, 0)
divmod(7, -2), divmod(-7, 2), -7 // 2, -7 % 3, 7 % -3, divmod(7.5, 2)
divmod("a", 1)
1 & 2.0
1 | "a"
5 @ 5
1 < "a"
1 < None
1 == "1", 1 != None, True == 1, 1 < 1.5, 10**20 < 1e21, 2**53 + 1 == float(2**53)
10**400 < float("inf"), 10**400 == float("inf")
float(10**400)
10**400 / 3
10**400 / 10**399, 10**400 // 10**399
10**400 + 1.0
round(12345, -2), round(15, -1), round(25, -1), round(5), round(-15, -1), round(7, 3)
round(5, 1.5)
round("a")
round(1, "a")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
