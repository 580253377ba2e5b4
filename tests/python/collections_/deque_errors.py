# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
d = deque("abc", 3)
for call in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[5], lambda: d.index("z"), lambda: d.remove("z"),
             lambda: d.insert(0, 1), lambda: deque([], -1), lambda: deque(5), lambda: deque([], "3"), lambda: d + [1],
             lambda: d["a"], lambda: hash(d), lambda: d.rotate("1"), lambda: deque(maxlen=2).append()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
try:
    for x in d:
        d.append(x)
except RuntimeError as error:
    print(error)
