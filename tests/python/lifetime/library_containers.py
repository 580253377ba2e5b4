# SPDX-License-Identifier: GPL-3.0-or-later
import gc, sys
from collections import deque, defaultdict, OrderedDict, Counter, ChainMap
import itertools, functools, operator, types
gc.collect()
class N: pass
def cyc(make):
    n=N(); n.x=make(n); del n
    return gc.collect()
print(cyc(lambda n: deque([n])), cyc(lambda n: defaultdict(list,{1:n})), cyc(lambda n: OrderedDict(a=n)), cyc(lambda n: functools.partial(print,n)), cyc(lambda n: itertools.chain([n])), cyc(lambda n: itertools.product([n])), cyc(lambda n: itertools.tee([n])[0]), cyc(lambda n: itertools.groupby([n])), cyc(lambda n: operator.itemgetter(n)), cyc(lambda n: iter(deque([n]))), cyc(lambda n: Counter({n:1})))
d=deque(); d.append(d); del d; print(gc.collect())
o=OrderedDict(); o['o']=o; del o; print(gc.collect())
class D:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
q=deque(maxlen=2); q.append(D(1)); q.append(D(2)); q.append(D(3)); print('x'); q.clear(); print('y')
q.extend([D(4),D(5)]); del q; print('z')
dd=defaultdict(lambda: D(6)); dd[1]; del dd[1]; print('w')
o=OrderedDict(a=D(7),b=D(8)); o.popitem(last=False); print('v'); del o; print('u')
@functools.lru_cache(maxsize=1)
def f(n): return D(n)
f(9); f(10); print('evicted'); f.cache_clear(); print('cleared')
a=[]; q=deque([a]); print(sys.getrefcount(a)); q.append(a); print(sys.getrefcount(a)); q.popleft(); print(sys.getrefcount(a)); p=functools.partial(f,a); print(sys.getrefcount(a)); it=itertools.repeat(a); print(sys.getrefcount(a)); x=next(it); print(sys.getrefcount(a)); c=itertools.cycle([a]); next(c); print(sys.getrefcount(a)); o=OrderedDict(k=a); print(sys.getrefcount(a)); z=list(itertools.product([a],repeat=2)); print(sys.getrefcount(a)); t1,t2=itertools.tee([a]); next(t1); print(sys.getrefcount(a)); next(t2); print(sys.getrefcount(a))
# deep nesting
d=None
for i in range(5000): d=deque([d])
del d
d=None
for i in range(5000): d=OrderedDict(a=d)
del d
d=None
for i in range(5000): d=defaultdict(None,{1:d})
del d
d=print
for i in range(5000): d=types.SimpleNamespace(a=d)
del d
print('ok')
