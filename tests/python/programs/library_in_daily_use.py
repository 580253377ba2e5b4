# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque, defaultdict, Counter, namedtuple, OrderedDict
from functools import reduce, lru_cache, partial, wraps, total_ordering
from itertools import chain, groupby, islice, accumulate, zip_longest, product, permutations, combinations, starmap, takewhile, dropwhile, tee, cycle, repeat, count, compress, filterfalse, pairwise
from operator import itemgetter, attrgetter, mul
import heapq, bisect, types, operator, functools, itertools, collections
# graph
graph={'a':['b','c'],'b':['d'],'c':['d'],'d':[]}
def bfs(s):
    seen={s}; q=deque([s]); order=[]
    while q:
        n=q.popleft(); order.append(n)
        for m in graph[n]:
            if m not in seen: seen.add(m); q.append(m)
    return order
print(bfs('a'))
def dijkstra(g,s):
    d=defaultdict(lambda: float('inf')); d[s]=0; h=[(0,s)]
    while h:
        c,n=heapq.heappop(h)
        for m,w in g.get(n,{}).items():
            if c+w<d[m]: d[m]=c+w; heapq.heappush(h,(c+w,m))
    return dict(d)
print(dijkstra({'a':{'b':7,'c':3},'c':{'b':1,'d':8},'b':{'d':2}},'a'))
words='the quick brown fox jumps over the lazy dog the end'.split()
print(Counter(words).most_common(2), {k:list(v) for k,v in groupby(sorted(words,key=len),key=len)})
Emp=namedtuple('Emp','name dept pay'); es=[Emp('A','x',3),Emp('B','y',5),Emp('C','x',4)]
by=defaultdict(list)
for e in es: by[e.dept].append(e)
print({k:sum(map(attrgetter('pay'),v)) for k,v in by.items()}, max(es,key=attrgetter('pay')), sorted(es,key=itemgetter(1,2)))
print(reduce(mul,range(1,6)), list(accumulate([3,1,4],max)), [*map(''.join,product('ab','12'))])
def window(it,n):
    it=iter(it); w=deque(islice(it,n),maxlen=n)
    if len(w)==n: yield tuple(w)
    for x in it: w.append(x); yield tuple(w)
print(list(window(range(6),3)))
class LRU:
    def __init__(s,n): s.n=n; s.d=OrderedDict()
    def get(s,k):
        if k in s.d: s.d.move_to_end(k); return s.d[k]
    def put(s,k,v):
        s.d[k]=v; s.d.move_to_end(k)
        if len(s.d)>s.n: s.d.popitem(last=False)
l=LRU(2); l.put(1,'a'); l.put(2,'b'); l.get(1); l.put(3,'c'); print(l.d, l.get(2))
def compose(*fs): return reduce(lambda f,g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)('-3'))
def primes():
    n=2; seen=[]
    while True:
        if all(n%p for p in takewhile(lambda p:p*p<=n, seen)): seen.append(n); yield n
        n+=1
print(list(islice(primes(),10)), list(islice(cycle('xy'),5)), list(zip(count(1),'abc')), list(repeat(0,3)))
a,b=tee(range(3)); print(list(a),list(b), list(zip_longest('ab','c',fillvalue='-')), list(pairwise('abcd')), list(starmap(pow,[(2,3),(3,2)])), list(compress('abcd',[1,0,1,1])), list(filterfalse(str.isupper,'aBcD')))
grid=[[0]*3 for _ in range(3)]
for (r,c),v in zip(product(range(3),repeat=2), count()): grid[r][c]=v
print(grid, list(chain(*grid)), len(set(permutations('aab'))), sum(1 for _ in combinations(range(10),4)))
t=types.SimpleNamespace(x=1,y=[2]); t.z=t.x; print(t, vars(t)); del t.x; print(t, hasattr(t,'x'))
def curry(f):
    @wraps(f)
    def inner(*a):
        return f(*a) if len(a)>=f.__code__.co_argcount else partial(inner,*a)
    return inner
@curry
def add3(a,b,c): return a+b+c
print(add3(1)(2)(3), add3(1,2)(3), add3.__name__)
grades=[89,33,65]; print([ 'FDCBA'[bisect.bisect([60,70,80,90],g)] for g in grades])
d=deque('abc'); d.extend('de'); d.rotate(-1); print(d, d.index('c'), [d[i] for i in (0,-1)], list(map(d.__contains__,'az')), ''.join(d), d==deque('bcdea'))
print(str(Counter(a=1)), f'{deque([1])}', '%s' % (defaultdict(int),), sorted(Counter('hello').items(), key=lambda p:(-p[1],p[0])))
