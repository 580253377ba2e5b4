# SPDX-License-Identifier: GPL-3.0-or-later
from collections import OrderedDict
o = OrderedDict.fromkeys("abcde", 0)
o.move_to_end("b")
o.move_to_end("e", last=False)
print(o, list(reversed(o)))
print(o.popitem(), o.popitem(last=False), list(o))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
o.update(z=1)
o["a"] = 5
print(o, o | {"q": 1}, {"q": 1} | o)
for call in (lambda: o.move_to_end("nope"), lambda: OrderedDict().popitem(), lambda: o.pop("nope"), lambda: o["nope"]):
    try:
        print(call())
    except KeyError as error:
        print("KeyError", error)
