# SPDX-License-Identifier: GPL-3.0-or-later
from collections import ChainMap, UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1); u["b"] = 2; u.update(c=3)
print(u, u.data, "A" in u, len(u), list(u), u.get("z", 0), u.pop("A"), u == {"B": 2, "C": 3}, u.copy())
print(u | {"d": 1}, UserDict.fromkeys("ab", 0))
try:
    u["nope"]
except KeyError as e:
    print("KeyError", e)
w = UserList([3, 1, 2]); w.append(4); w.sort(); print(w, w[1:], w + [9], 2 in w, w * 2, w.index(3), w == [1, 2, 3, 4], len(w))
w[0] = 7; del w[1]; w.extend([1]); w.reverse(); print(w, w.pop(), list(reversed(w)), w.copy(), type(w[:]).__name__)
t = UserString("Hello"); print(t, t.upper(), t + "!", t[1], len(t), "ell" in t, t.replace("l", "L"), t == "Hello", t.split("l"), repr(t), hash(t) == hash("Hello"))
c = ChainMap({"a": 1}, {"a": 2, "b": 3}); c["z"] = 0
print(c, list(c), len(c), c.maps, c.new_child(), c.parents, "b" in c, bool(ChainMap()), c.get("q"), c.pop("z"), c | {"n": 1})
try:
    del c["b"]
except KeyError as e:
    print(e)
