# SPDX-License-Identifier: GPL-3.0-or-later
import itertools as i, sys
objs=[i.count(), i.cycle([1]), i.repeat(1), i.accumulate([1]), i.chain([1]), i.compress([1],[1]), i.dropwhile(bool,[1]), i.takewhile(bool,[1]), i.filterfalse(bool,[1]), i.groupby([1]), i.islice([1],1), i.pairwise([1]), i.starmap(bool,[1]), i.tee([1])[0], i.zip_longest([1]), i.product([1]), i.permutations([1]), i.combinations([1],1), i.combinations_with_replacement([1],1)]
print([sys.getsizeof(o) for o in objs]); print([type(o) for o in objs])
a,b=i.tee(range(200)); print(sum(a), sum(b)); a,b=i.tee([1,2,3]); next(a); c=a.__copy__(); print(list(a),list(b),list(c))
class C(i.count): pass
print(C(3), next(C(3)), list(zip(C(),'ab')))
print(list(i.islice(i.count(10,-2),4)), list(i.islice(i.cycle('ab'),5)), list(i.takewhile(lambda x:x<3,i.count())), list(i.dropwhile(lambda x:x<3,[1,5,2])))
print(list(i.permutations('abcd',3))[-3:], len(list(i.permutations(range(5)))), list(i.combinations(range(4),2)), list(i.combinations([],0)), list(i.permutations([],0)), list(i.combinations_with_replacement([],0)), list(i.combinations_with_replacement([],1)))
print(list(i.product('ab',[1,2],repeat=1)), list(i.product('ab',[])), next(i.product(*[range(3)]*4)))
it=i.chain('ab',i.repeat('c',2)); print(next(it), list(it), list(it))
print(list(i.chain.from_iterable(['ab','cd'])), list(i.accumulate([1,2,3],lambda x,y:x*y)), list(i.accumulate([],initial=4)))
x=i.combinations(range(3),2); p=next(x); q=next(x); print(p,q, p is q)
x=i.combinations(range(3),2); s=set()
for p in x: s.add(id(p))
print(len(s))
x=i.zip_longest([1,2],[3,4]); s=set()
for p in x: s.add(id(p))
print(len(s))
g=i.groupby([1,1,2]); k,gg=next(g); print(k,next(gg)); k2,g2=next(g); print(list(gg),k2,list(g2),list(g))
sl=i.islice([1,2,3],2); print(sys.getrefcount(sl)); print(list(sl), list(sl)); 
try: list(i.islice(i.count(),sys.maxsize+1))
except ValueError as e: print(e)
n=i.count(sys.maxsize-1); print(next(n),next(n),next(n),n)
