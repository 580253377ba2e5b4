# SPDX-License-Identifier: GPL-3.0-or-later
for c in "ab":
    print(c)
for k in {"x": 1, "y": 2}:
    print(k)
for k, v in {"x": 1}.items():
    print(k, v)
for i, c in enumerate("ab"):
    print(i, c)
for a, b in zip([1, 2, 3], "xy"):
    print(a, b)
for x in reversed([1, 2]):
    print(x)
for x in (1, "two", None):
    print(x)
for x in 5, 6:
    print(x)
for x in *[1], *(2,):
    print(x)
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as error:
    print(error)
