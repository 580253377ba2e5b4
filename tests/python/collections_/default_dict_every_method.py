# SPDX-License-Identifier: GPL-3.0-or-later
from collections import defaultdict
d = defaultdict(list)
QUESTIONS = r"""
d["a"].append(1), d, d["b"], dict(d), d.get("zzz"), "zzz" in d, d.default_factory, len(d)
defaultdict(int), defaultdict(int, a=1), defaultdict(None, {"x": 1}), defaultdict(lambda: 5)["q"], defaultdict(), defaultdict(str, [("k", "v")])
defaultdict()["x"]
defaultdict(None)["x"]
defaultdict(5)
defaultdict([])
defaultdict(lambda k: k)["x"]
d.__missing__("m"), d.copy(), type(d.copy()), d | {"z": 1}, {"z": 1} | d, d.pop("a"), d.setdefault("q", 9)
d.__setattr__("default_factory", int), d["n"], d
d[[1]]
defaultdict(int) == {}, defaultdict(int, a=1) == {"a": 1}, defaultdict(defaultdict(int).copy)["x"], repr(defaultdict(list, {1: [2]}))
defaultdict(int, 5)
defaultdict(int, [1])
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
