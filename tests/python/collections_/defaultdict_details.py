# SPDX-License-Identifier: GPL-3.0-or-later
import sys
from collections import defaultdict


def tell(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


x = defaultdict(list)
for f in (lambda: defaultdict(1), lambda: x[1], lambda: x, lambda: defaultdict()[1], lambda: x.copy(),
          lambda: x | {2: 3}, lambda: {2: 3} | x, lambda: x.__missing__(7), lambda: x, lambda: hash(x),
          lambda: defaultdict(None, {1: 2}, a=3), lambda: x.qq, lambda: x.get("q"), lambda: x.pop("q"),
          lambda: x.setdefault("s", 1), lambda: x == {1: [], 7: [], "s": 1}, lambda: defaultdict(int, 5)):
    tell(f)
y = defaultdict(lambda: y)
y[1]
print(str(y).count("{...}"), y[1] is y)
x.default_factory = int; x["n"] += 1; print(x["n"], x.default_factory)
x.default_factory = None
tell(lambda: x["missing"])
tree = lambda: defaultdict(tree)
t = tree(); t["a"]["b"]["c"]; print(list(t), list(t["a"]), list(t["a"]["b"]))


class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


k = Keyed(); print(k[4], k, k.copy(), type(k.copy()).__name__)
print(sys.getsizeof(defaultdict(int)), sys.getsizeof(defaultdict(int, a=1)))
