# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
d = deque([1, 2, 3, 4, 5], maxlen=5)
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.append(6)
d.appendleft(0)
print(d, d.maxlen, len(d))
d.extend("ab")
d.extendleft("cd")
print(d)
print(d.count("a"), d.index("a"), "a" in d, d[0], d[-1], list(reversed(d)))
d[1] = "X"
del d[0]
d.insert(1, "new")
d.remove("X")
print(d, d.copy() == d, deque("ab") < deque("b"), deque("ab") + deque("c"), deque("ab") * 2)
