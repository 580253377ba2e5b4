# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
d = deque([1, 2, 3], maxlen=5)
QUESTIONS = r"""
d.append(4), d.appendleft(0), d, d.append(5), d
d.extend("ab"), d, d.extendleft("xy"), d
d.pop(), d.popleft(), d
d.rotate(1), d, d.rotate(-2), d, d.rotate(), d, d.rotate(100), d
d.count(4), d.index(4), d.reverse(), d, d.copy(), d.maxlen, len(d)
d.insert(1, "new"), d
d.insert(1, "over")
d.remove("new"), d
d.remove("nope")
d.index("nope")
d[0], d[-1]
d[99]
d["a"]
d[1:2]
d.__setitem__(0, "set"), d, d.__delitem__(0), d
d == deque(d), d == list(d), d + deque([1]), deque([1]) * 2, deque("ab") < deque("b"), deque() or "empty"
d + [1]
d * "x"
d < [1]
d.clear(), d
d.pop()
d.popleft()
deque([1], maxlen=-1)
deque([1], "a")
deque(5)
deque(maxlen=0), deque("abc", 2), deque("abc", maxlen=None), deque([1, deque([2])])
d.maxlen.__class__, d.__setattr__("maxlen", 3)
hash(d)
d.append()
d.rotate("a")
d.rotate(1, 2)
list(reversed(deque("abc"))), 2 in deque([1, 2]), deque("abc").__reduce__()[1:]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
