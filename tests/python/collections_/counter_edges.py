# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter
print(Counter(), Counter(None), Counter({}), Counter([]))
c = Counter(a=2.5, b=-1)
print(c, c.most_common(), c.most_common(0), c.most_common(1))
del c["nothing"]
del c["a"]
print(c, c.copy(), type(c.copy()).__name__, dict(c))
print(Counter("aab", a=5), Counter([1, 1, 1.0, True]))
for call in (lambda: Counter.fromkeys("ab"), lambda: Counter(1), lambda: Counter(1, 2), lambda: Counter([[1]]),
             lambda: list(Counter(a="x").elements())):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(Counter(a=1, b="x") if False else "mixed counts are not sorted")
