# SPDX-License-Identifier: GPL-3.0-or-later
import sys
from collections import OrderedDict


def tell(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


o = OrderedDict(a=1, b=2)
for f in (lambda: OrderedDict().popitem(), lambda: OrderedDict().pop("a"), lambda: OrderedDict().move_to_end("a"),
          lambda: OrderedDict(1), lambda: OrderedDict(1, 2), lambda: OrderedDict().pop(), lambda: o.keys(),
          lambda: o.values(), lambda: o.items(), lambda: o.copy(), lambda: o | {"c": 1}, lambda: {"c": 1} | o,
          lambda: o.fromkeys("ab", 1), lambda: o == dict(b=2, a=1), lambda: o == OrderedDict(b=2, a=1),
          lambda: o.setdefault("z"), lambda: o.popitem(False), lambda: o.pop("nope", 4), lambda: o.x,
          lambda: o.update(1), lambda: o.update([(1,)]), lambda: o.update([(1, 2)], b=3), lambda: o,
          lambda: OrderedDict([(1, 2, 3)]), lambda: o.popitem(last=True), lambda: o.popitem(1, 2),
          lambda: o.move_to_end(), lambda: o.__delitem__("q"), lambda: o != o, lambda: o < o,
          lambda: list(reversed(o)), lambda: list(reversed(o.items())), lambda: o[7], lambda: hash(o),
          lambda: OrderedDict(a=1).keys() & {"a"}, lambda: len(o.keys()), lambda: OrderedDict()):
    tell(f)


def during(change):
    p = OrderedDict(a=1, b=2, c=3)
    try:
        for key in p:
            change(p, key)
        print("went through", list(p))
    except RuntimeError as e:
        print(e)


during(lambda p, key: p.update(new=1))
during(lambda p, key: p.pop(key))
during(lambda p, key: p.move_to_end("a"))
during(lambda p, key: p.update({key: 0}))

lru = OrderedDict()
for key in [1, 2, 3, 1, 4, 1, 5, 2]:
    if key in lru:
        lru.move_to_end(key)
    lru[key] = True
    if len(lru) > 3:
        print("out:", lru.popitem(last=False)[0], end=" ")
print(list(lru))
o = OrderedDict(); o["self"] = o; print(o)


class Mine(OrderedDict):
    pass


s = Mine(a=1); s.x = 5; print(s, s.__dict__, s.copy(), type(s.copy()).__name__)
print([sys.getsizeof(OrderedDict((i, i) for i in range(n))) for n in (0, 1, 5, 6, 11)], sys.getsizeof(iter(o)))
