# SPDX-License-Identifier: GPL-3.0-or-later
a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, b | a)
c = a
a |= b
print(a is c, c)
a |= [("w", 0)]
print(a)
try:
    a | [("k", 1)]
except TypeError as error:
    print(error)
print({**a, **b} == a | b, dict(a, q=1), dict(x=1, y=2), dict([("k", "v")]), dict(zip("ab", [1, 2])))
print({"a": 1} == {"a": 1.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {} == {})
