# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof as size
print(size({}), size(dict()), size({"a": 1}), size({1: 1}), size({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}), size({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}))
print([size({i: 0 for i in range(n)}) for n in (0, 1, 5, 6, 10, 11, 21, 22)])
print([size(dict.fromkeys(map(str, range(n)))) for n in (0, 1, 5, 6, 10, 11, 21, 22)])
d = {"a": 1}
d[5] = 1
print(size(d))
d = {str(i): i for i in range(20)}
for i in range(20):
    del d[str(i)]
print(size(d), len(d))
d["new"] = 1
print(size(d))
d.clear()
print(size(d), size({**{"a": 1}}), size({"a": 1} | {"b": 2}), size(dict(a=1, b=2)), size({"a": 1}.copy()))
