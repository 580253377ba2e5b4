# SPDX-License-Identifier: GPL-3.0-or-later
class D:
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        print("get", k)
        return self.d[k]
    def __setitem__(self, k, v):
        print("set", k, v)
        self.d[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.d[k]
    def __missing__(self, k): return "never"
d = D()
d["a"] = 1
d["a"] += 5
print(d["a"])
d[1, 2] = "t"
d[...] = 0
del d["a"]
try:
    d["zz"]
except KeyError as e:
    print("KeyError", e)
class M(dict):
    def __missing__(self, k):
        self[k] = k * 2
        return self[k]
m = M()
print(m["x"], m, m.get("y"), "z" in m)
