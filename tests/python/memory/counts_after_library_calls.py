# SPDX-License-Identifier: GPL-3.0-or-later
import sys, copy, collections, functools, itertools, weakref
class T:
    pass
t = T()
def count():
    return sys.getrefcount(t) - 2
base = count()
def show(label):
    print(label, count() - base)
show("start")
l = [t, t]
show("list")
d = collections.deque(l)
show("deque")
c = copy.copy(l)
show("copied list")
p = functools.partial(print, t)
show("partial")
it = itertools.repeat(t, 3)
show("repeat")
w = weakref.ref(t)
show("weak reference")
z = dict.fromkeys("abc", t)
show("dict")
o = collections.OrderedDict(x=t)
show("ordered dict")
dd = collections.defaultdict(list)
dd["k"].append(t)
show("defaultdict")
ch = itertools.chain([t], [t])
show("chain")
n = collections.namedtuple("N", "v")(t)
show("namedtuple")
cy = itertools.cycle([t])
next(cy)
show("cycle")
for name in ("l", "d", "c", "p", "it", "z", "o", "dd", "ch", "n", "cy"):
    del globals()[name]
    show("without " + name)
print(w() is t)
del t
print(w())
