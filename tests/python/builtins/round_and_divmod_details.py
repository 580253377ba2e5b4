# SPDX-License-Identifier: GPL-3.0-or-later
print([round(x) for x in (0.5, 1.5, 2.5, 3.5, -0.5, -1.5, 2.4999, 1e15 + 0.5)], [round(x, 1) for x in (0.05, 0.15, 0.25, 0.35, 2.675)], round(12345, -2), round(-12355, -1), round(1.23456789, 4), round(7, 2))
print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(17.5, 5), divmod(2 ** 70, 3), divmod(True, 1))
print(pow(2, 10), pow(2, -2), pow(2, 10, 1000), pow(-2, 3), pow(0, 0), pow(2.5, 2), abs(-7), abs(-7.5), abs(3 - 4j), int("0b11", 2), int("-0o17", 8), float("1_000.5"), bool("0"))
