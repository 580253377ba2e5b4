# SPDX-License-Identifier: GPL-3.0-or-later
from pprint import pformat, pprint
data = {"name": "x" * 30, "list": list(range(40)), "nested": {"a": [{"b": (1, 2)}] * 3, "c": {"deep": {"er": ["v" * 20] * 3}}}, "set": {3, 1, 2}, "t": (1,)}
pprint(data, width=60)
pprint(data, depth=2, compact=True)
print(pformat([1, 2, 3]), pformat({"b": 1, "a": 2}), pformat({"b": 1, "a": 2}, sort_dicts=False), pformat("word " * 30, width=40), pformat([], indent=4))
loop = [1]
loop.append(loop)
print(pformat(loop).split("id=")[0], pformat(12345678, underscore_numbers=True))
