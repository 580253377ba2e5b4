# SPDX-License-Identifier: GPL-3.0-or-later
from collections import UserDict, UserList, UserString
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
d = Lower(A=1, B=2)
d.update({"C": 3})
d.setdefault("D", 4)
print(d, d.data, "a" in d, "A" in d, len(d))
class Noisy(UserList):
    def append(self, item):
        print("append", item)
        super().append(item)
l = Noisy([1])
l.append(2)
l += [3]
l.extend([4])
print(l, l[1:], type(l[1:]).__name__, l + [5], sorted(l, reverse=True))
class Shout(UserString):
    def __str__(self):
        return self.data.upper() + "!"
s = Shout("hey")
print(s, repr(s), s + "x", s.title(), type(s.title()).__name__, s == "hey", s in ["hey"])
