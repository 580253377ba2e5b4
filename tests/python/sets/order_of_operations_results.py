# SPDX-License-Identifier: GPL-3.0-or-later
a = {"apple", "banana", "cherry", "date"}
b = {"banana", "date", "elder"}
print(a | b)
print(a & b)
print(a - b)
print(a ^ b)
print(b | a)
c = a.copy()
c.update(["fig", "grape", "honey"])
print(c)
print(list(c)[0], sorted(c)[0], [x for x in c if len(x) > 4])
