# SPDX-License-Identifier: GPL-3.0-or-later
import pprint
data = {"zebra": list(range(12)), "apple": {"nested": {"deep": {"deeper": [1, 2, (3, 4)]}}}, "text": "a long text " * 8, "set": {3, 1, 2}, "empty": [], "none": None}
pprint.pprint(data)
pprint.pprint(data, width=40, depth=2)
pprint.pprint(data, sort_dicts=False, compact=True, width=60)
pprint.pprint(list(range(40)), compact=True)
pprint.pprint([("a" * 30, "b" * 30), ("c" * 30, 1)])
print(pprint.pformat({"b": 1, "a": 2}), pprint.isreadable([1]), pprint.isrecursive([1]), pprint.saferepr({"x": [1]}))
loop = [1]
loop.append(loop)
print(pprint.pformat(loop)[:25], pprint.isrecursive(loop))
pprint.pprint(1234567, underscore_numbers=True)
pprint.pp({"b": 1, "a": [1.5, None]}, indent=4, width=10)
