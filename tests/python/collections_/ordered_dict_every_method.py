# SPDX-License-Identifier: GPL-3.0-or-later
from collections import OrderedDict
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
QUESTIONS = r"""
d, list(d), d.move_to_end("a"), d, d.move_to_end("c", last=False), d, list(reversed(d)), list(reversed(d.items()))
d.popitem(), d.popitem(last=False), d
d.move_to_end("zzz")
OrderedDict().popitem()
d.pop("zzz")
d.pop("zzz", 5), d.pop("b"), d
OrderedDict(a=1) == OrderedDict(a=1), OrderedDict([(1, 1), (2, 2)]) == OrderedDict([(2, 2), (1, 1)]), OrderedDict([(1, 1), (2, 2)]) == {2: 2, 1: 1}, OrderedDict.fromkeys("ab", 0)
OrderedDict(a=1) | {"b": 2}, {"b": 2} | OrderedDict(a=1), d.update(x=1), d, d.setdefault("y", 2), d, d.copy(), d.clear(), d
OrderedDict(5)
OrderedDict({}, {})
OrderedDict([1])
d.popitem(5, 6)
repr(OrderedDict()), repr(OrderedDict(x=[1])), type(d.keys()).__name__, d.keys() | {"q"}
d.note
hash(d)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
