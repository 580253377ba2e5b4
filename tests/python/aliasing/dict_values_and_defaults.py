# SPDX-License-Identifier: GPL-3.0-or-later
default = []
d = dict.fromkeys("abc", default)
d["a"].append(1)
print(d, d["b"] is d["c"])
e = {k: [] for k in "abc"}
e["a"].append(1)
print(e)
x = {"list": [1]}
y = x.copy()
z = dict(x)
w = {**x}
y["list"].append(2)
y["new"] = 0
print(x, y, z, w)
