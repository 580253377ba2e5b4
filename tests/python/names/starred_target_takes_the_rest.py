# SPDX-License-Identifier: GPL-3.0-or-later
first, *rest = [1, 2, 3]
print(first, rest)
*rest, last = "abc"
print(rest, last)
a, *b, c = (1, 2)
print(a, b, c)
[p, [q, *r]] = 1, (2, 3, 4)
print(p, q, r)
*only, = range(3)
print(only)
for x, *y in [(1, 2, 3), "ab"]:
    print(x, y)
