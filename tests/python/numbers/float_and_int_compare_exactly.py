# SPDX-License-Identifier: GPL-3.0-or-later
print(1 == 1.0, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))
print(10 ** 400 > 1e308, -(10 ** 400) < float("-inf"), 10 ** 400 < float("inf"))
nan = float("nan")
print(nan == nan, nan is nan, nan in [nan], nan != nan, nan < 1)
print(0.1 + 0.2 == 0.3, 0.5 + 0.25 == 0.75)
print(True == 1, True + True, False * 5, True / 2)
