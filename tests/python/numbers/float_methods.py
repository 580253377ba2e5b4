# SPDX-License-Identifier: GPL-3.0-or-later
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (0.1).as_integer_ratio())
print((255.5).hex(), float.fromhex("0x1.8p3"), (1.0).hex(), (-0.1).hex())
print(float("  3.5  "), float("1e3"), float("-.5"), float("1_0.5"), float("INF"), float("-nan") != 0)
for bad in ("", "1.2.3", "abc", "1e"):
    try:
        float(bad)
    except ValueError as error:
        print(error)
try:
    float([])
except TypeError as error:
    print(error)
