# SPDX-License-Identifier: GPL-3.0-or-later
print(all([]), any([]), all([1, "a"]), all([1, 0]), any([0, ""]), any([0, 2]), all("") , any({0: 1}), all({"a": 0}))
try:
    all(5)
except TypeError as e:
    print(e)
