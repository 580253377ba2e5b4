# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter
a, b = Counter(x=3, y=1, z=-2), Counter(x=1, y=4, w=2)
print(a + b, a - b, a | b, a & b)
print(b - a, a <= b, a >= b, a != b)
a += b
print(a)
a -= Counter(x=9)
print(a)
a |= Counter(q=1)
a &= Counter(q=5, y=2)
print(a)
for other in ({"x": 1}, [1], 3):
    try:
        print(a + other)
    except TypeError as error:
        print(error)
