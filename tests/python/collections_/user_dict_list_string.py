# SPDX-License-Identifier: GPL-3.0-or-later
from collections import UserDict, UserList, UserString
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
d, l, s = Lower(A=1), UserList([3, 1]), UserString("abc")
QUESTIONS = r"""
d, d["a"], d.update(B=2), d, d.data, "a" in d, len(d), d | {"C": 3}, dict(d), d.get("z"), d.copy(), type(d.copy()).__name__
d["zz"]
d.pop("a"), d.popitem(), d
l.append(2), l, l.sort(), l, l + [9], [9] + l, l * 2, l[0:2], type(l[0:2]).__name__, l.data, l == [1, 2, 3], l.index(2), 3 in l, l.copy(), l.pop(), l
l[9]
l < [5], l + UserList([1]), UserList("ab"), UserList(l), UserList().pop
UserList().pop()
s.upper(), s + "d", "x" + s, s * 2, s[1], s == "abc", len(s), s.data, type(s.upper()).__name__, "b" in s, s.find("c"), s.replace("a", "b"), hash(s) == hash("abc"), int(UserString("5")), s < "b"
s[9]
s + 5
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
