# SPDX-License-Identifier: GPL-3.0-or-later
d = {}
for k in "zebra":
    d[k] = len(d)
print(d)
d["z"] = 99
print(list(d))
del d["z"]
d["z"] = 1
print(list(d), list(reversed(d)))
print(d.popitem(), d.pop("e"), d)
e = {"y": 1, **{"x": 2, "y": 3}, "w": 4}
print(e)
