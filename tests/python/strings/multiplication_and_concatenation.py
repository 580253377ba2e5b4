# SPDX-License-Identifier: GPL-3.0-or-later
line = "-" * 10
print(line, "=" * 0, "ab" * True, 2 * "xy" + "z", ("a" "b") * 2)
s = ""
for c in "abc":
    s = c + s
print(s, len("ab" * 1000), "".join(["x"] * 5))
try:
    "a" * "b"
except TypeError as e:
    print(e)
try:
    "a" + 1 + "b"
except TypeError as e:
    print(e)
print("a" + str(1) + "b", "1" * 3, int("1" * 3) * 3)
