# SPDX-License-Identifier: GPL-3.0-or-later
import collections, itertools, functools, operator, types
from collections import *
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
x=[1]; o=OrderedDict(a=1); d=deque()
class D(deque): pass
class S(OrderedDict): pass
class DD(defaultdict): pass
print(deque.__class_getitem__ if hasattr(deque,'__class_getitem__') else None) if 0 else None

import collections.abc as cabc
match deque([1,2]):
    case [a,b]: print('seq',a,b)
match OrderedDict(a=1):
    case {'a':v}: print('map',v)
class MySeq(cabc.Sequence):
    def __getitem__(s,i): return [1,2,3][i]
    def __len__(s): return 3
m=MySeq(); print(list(m), 2 in m, m.index(3), m.count(1), list(reversed(m)))
match m:
    case [1,*r]: print('ok',r)
class MyMap(cabc.MutableMapping):
    def __init__(s): s.d={}
    def __getitem__(s,k): return s.d[k]
    def __setitem__(s,k,v): s.d[k]=v
    def __delitem__(s,k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
m=MyMap(); m.update(a=1,b=2); print(dict(m), m.pop('a'), m.get('z'), m.setdefault('q',3), list(m.items()), m.keys(), m=={'b':2,'q':3}, 'b' in m, m.popitem(), len(m)); 
match m:
    case {'q':x1}: print('map', x1)
class MySet(cabc.MutableSet):
    def __init__(s,it=()): s.d=list(dict.fromkeys(it))
    def __contains__(s,x): return x in s.d
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def add(s,x): s.d.append(x) if x not in s.d else None
    def discard(s,x): s.d.remove(x) if x in s.d else None
a=MySet([1,2]); b=MySet([2,3]); print(list(a|b), list(a&b), list(a-b), list(a^b), a<=b, a=={1,2}, a.isdisjoint([5]), a.pop()); a|={7}; print(list(a)); t(lambda: a.remove(99))
class Bad(cabc.MutableSequence):
    def __len__(s): return 0
t(lambda: Bad())
