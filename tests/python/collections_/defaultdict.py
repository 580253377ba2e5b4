# SPDX-License-Identifier: GPL-3.0-or-later
from collections import defaultdict
d = defaultdict(list)
d["a"].append(1); d["a"].append(2); d["b"]
print(d, dict(d), d.get("z"), "z" in d, d.default_factory)
n = defaultdict(int)
for ch in "hello":
    n[ch] += 1
print(n, len(n))
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 5
print(nested["x"]["y"], list(nested))
e = defaultdict(None, a=1)
try:
    e["zz"]
except KeyError as err:
    print("KeyError", err)
try:
    defaultdict(5)
except TypeError as err:
    print(err)
