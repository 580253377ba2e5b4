# SPDX-License-Identifier: GPL-3.0-or-later
from collections import ChainMap
a, b = {"x": 1}, {"x": 2, "y": 3}
c = ChainMap(a, b)
QUESTIONS = r"""
c["x"], c["y"], c, list(c), len(c), dict(c), "y" in c, c.get("z"), c.maps, c.parents, c.new_child({"x": 0})["x"], c.new_child(x=5)
c["z"]
c.__setitem__("y", 9), a, b
c.__delitem__("y"), a
c.__delitem__("y")
c.pop("y")
c.pop("x"), c.popitem() if a else "nothing left in the first"
ChainMap().popitem()
c.clear(), c, ChainMap(), ChainMap({}, {1: 2}) == {1: 2}, bool(ChainMap({}, {})), ChainMap({1: 2}) | {3: 4}, {3: 4} | ChainMap({1: 2})
c.keys(), sorted(c.items()), c.copy().maps[0] is a, repr(ChainMap({"a": 1}))
ChainMap.fromkeys("ab", 1)
c.new_child({"m": 1}).parents == c
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
