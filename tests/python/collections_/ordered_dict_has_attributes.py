# SPDX-License-Identifier: GPL-3.0-or-later
from collections import OrderedDict
od = OrderedDict(a=1)
od.x = 1
print(od.x, od.__dict__, od)
od.__dict__['y'] = 2
print(od.y, vars(od))
del od.x
try: od.x
except AttributeError as e: print(e)
class D(OrderedDict):
    def __init__(self, *a):
        super().__init__(*a)
        self.tag = 't'
d = D([(1,2)])
print(d.tag, d.__dict__, d)
d.more = 3
print(vars(d))
import copy
e = copy.copy(d); print(e, vars(e), type(e).__name__)
e = copy.deepcopy(d); print(e, vars(e))
print(d.copy().__dict__)
print(od.__reduce__()[:4], d.__reduce__()[:4])
od.z = [1]
c = copy.copy(od); print(c, vars(c))
print(sorted(x for x in dir(od) if not x.startswith('__')))
class S(OrderedDict):
    __slots__ = ('q',)
s = S(a=1); s.q = 1; s.r = 2
print(s.q, s.r, vars(s))
od.__dict__ = {'n': 9}
print(od.n)
try: od.__dict__ = 1
except TypeError as e: print(e)
class E(Exception): pass
class A: pass
import sys
print(sys.getsizeof(D), sys.getsizeof(E), sys.getsizeof(A), "__dict__" in D.__dict__)
