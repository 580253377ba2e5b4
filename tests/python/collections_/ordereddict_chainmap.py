# SPDX-License-Identifier: GPL-3.0-or-later
from collections import OrderedDict, ChainMap
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); print(o, list(o))
o.move_to_end("c", last=False); print(o.popitem(last=False), o.popitem(), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), list(reversed(OrderedDict(a=1, b=2))))
c = ChainMap({"a": 1}, {"a": 9, "b": 2})
print(c["a"], c["b"], dict(c), len(c), c.maps)
c["b"] = 5; c["n"] = 0
print(c, c.new_child({"z": 1})["z"], c.parents)
try:
    c["nope"]
except KeyError as e:
    print(e)
