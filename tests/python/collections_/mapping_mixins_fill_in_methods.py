# SPDX-License-Identifier: GPL-3.0-or-later
from collections.abc import MutableMapping
class Log(MutableMapping):
    def __init__(self):
        self.d = {}
    def __getitem__(self, key):
        print("get", key)
        return self.d[key]
    def __setitem__(self, key, value):
        print("set", key)
        self.d[key] = value
    def __delitem__(self, key):
        print("del", key)
        del self.d[key]
    def __iter__(self):
        return iter(self.d)
    def __len__(self):
        return len(self.d)
m = Log()
m.update({"a": 1}, b=2)
m.update([("c", 3)])
print(m.setdefault("a", 9), m.setdefault("d", 4), m.pop("a"), m.pop("zz", "none"))
print(m.get("b"), m.get("q"), "c" in m, list(m.keys()), list(m.values()), list(m.items()))
print(m == {"b": 2, "c": 3, "d": 4}, m.keys() & {"b", "x"}, ("c", 3) in m.items(), 3 in m.values())
print(m.popitem())
m.clear()
print(len(m), m.keys())
try:
    m.popitem()
except KeyError as error:
    print("KeyError", error)
