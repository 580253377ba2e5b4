# SPDX-License-Identifier: GPL-3.0-or-later
print(0.1, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e16, 1e15, 123456789012345678.0)
print(1e-4, 1e-5, 0.00012345, 1.5e300, 5e-324, 1.7976931348623157e308)
print(-0.0, 0.0, 1e22, 1e23, 9007199254740993.0)
print(float("inf"), -float("inf"), float("nan"))
print(3.0, 3.14159, 2.5e-10, 1e100)
print(str(1e16), repr(0.1), [0.5, 1e-7])
