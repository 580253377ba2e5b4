# SPDX-License-Identifier: GPL-3.0-or-later
import functools
import itertools
import types
from collections import ChainMap, OrderedDict, deque


def tell(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


p = functools.partial(print, 1, sep="-")
p.note = "n"
r = p.__reduce__(); print(r[0], r[1][0] is print, r[2][1:])
q = functools.partial(len); q.__setstate__(r[2]); print(q, q.note); q(2)
tell(lambda: q.__setstate__((1, 2)))
tell(lambda: q.__setstate__((1, (), {}, None)))
m = types.MappingProxyType(ChainMap({"a": 1}, {"b": 2})); print(m["b"], len(m), list(m), "a" in m)
tell(lambda: types.MappingProxyType([1]))
tell(lambda: types.MappingProxyType("ab")[1])


class Space(types.SimpleNamespace):
    def total(self):
        return self.a + self.b


s = Space(a=1, b=2); s.c = 3
print(s, s.__dict__, s.total(), vars(s) == {"a": 1, "b": 2, "c": 3}, s == Space(a=1, b=2, c=3))
del s.c; tell(lambda: s.c); print(hasattr(s, "c"), s)
print(OrderedDict.fromkeys("ab", value=0), OrderedDict.fromkeys(iterable=[1]))
d = deque([1, 2, 3]); kind = type(iter(d)); back = type(reversed(d))
print(list(kind(d)), list(kind(d, 1)), list(back(d)), list(back(d, 2)))
tell(lambda: kind([1]) if False else list(kind(d, 99)))
tell(lambda: iter(d).__reduce__()[1])


class Odd(deque):
    pass


odd = Odd([1]); Odd.__new__ = lambda cls, *args, **kw: [42]
tell(lambda: odd * 2)
tell(lambda: odd + deque([1]))


class Tagged(itertools.chain):
    def __init__(self, *parts, tag=None):
        self.tag = tag


t = Tagged([1], [2], tag="x"); print(list(t), t.tag)
print(bool(type.__flags__ & 512), bool(OrderedDict.__flags__ & (1 << 29)), bool(deque.__flags__ & 32))


@functools.singledispatch
def kind_of(value):
    return "object"


from collections.abc import Iterable, Mapping, Sized, Sequence
kind_of.register(Sized, lambda v: "sized"); kind_of.register(Iterable, lambda v: "iterable")
tell(lambda: kind_of([1]))
kind_of.register(Sequence, lambda v: "sequence"); kind_of.register(Mapping, lambda v: "mapping")
print(kind_of([1]), kind_of({}), kind_of(3), kind_of("s"))
