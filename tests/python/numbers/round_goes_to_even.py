# SPDX-License-Identifier: GPL-3.0-or-later
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5))
print(round(2.675, 2), round(1.005, 2), round(2.5, 0), round(1234.5678, -2))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(5, 3))
print(type(round(2.0)), type(round(2.0, 0)), round(3.14159, 3), round(1e20, 2))
print(abs(-5), abs(-2.5), abs(True), abs(-0.0))
