# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0)
print(d, d.pop(), d.popleft(), d, len(d), d[0], d[-1], 2 in d)
d.extend("ab"); d.extendleft("xy")
print(d)
d.rotate(2); print(d)
d.rotate(-1); print(d)
m = deque(range(10), maxlen=3)
m.append(99)
print(m, m.maxlen, list(reversed(m)), m.index(99), m.count(9))
m.insert(1, "i") if len(m) < 3 else print("full")
d.remove("a"); d.reverse(); print(d, d.copy() == d, d == list(d))
d[0] = "first"; del d[1]; print(d)
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[50], lambda: deque([1]).remove(5), lambda: d[0:1]):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    for x in d:
        d.append(1)
except RuntimeError as e:
    print(e)
