# SPDX-License-Identifier: GPL-3.0-or-later
import itertools, copy, warnings, sys, re
warnings.simplefilter("always")
def make(step):
    its = {
 "count": itertools.count(1,2), "count1": itertools.count(), "countf": itertools.count(0.5, 0.25), "cycle": itertools.cycle([1,2]), "repeat": itertools.repeat(1,3), "repeat_inf": itertools.repeat(1),
 "accumulate": itertools.accumulate([1,2,3]), "accumulate_i": itertools.accumulate([1,2,3], initial=5), "accumulate_none": itertools.accumulate([None,2,3], lambda a,b:b), "chain": itertools.chain([1],[2]), "chain_from": itertools.chain.from_iterable([[1,5],[2]]),
 "compress": itertools.compress([1,2],[1,0]), "dropwhile": itertools.dropwhile(bool,[1,0]), "filterfalse": itertools.filterfalse(bool,[1,0]),
 "groupby": itertools.groupby([1,1,2]), "groupbyk": itertools.groupby([1,1,2], bool), "islice": itertools.islice([1,2,3],1,3), "islice0": itertools.islice([1,2,3],None), "islice2": itertools.islice([1,2,3,4,5],0, None, 2), "starmap": itertools.starmap(pow,[(1,2)]), "takewhile": itertools.takewhile(bool,[1,0]),
 "zip_longest": itertools.zip_longest([1],[2,3],fillvalue=0), "product": itertools.product([1,2],[3]), "product0": itertools.product(), "permutations": itertools.permutations([1,2,3],2), "combinations": itertools.combinations([1,2,3],2),"comb5": itertools.combinations([1,2,3],5),
 "cwr": itertools.combinations_with_replacement([1,2],2), "tee": itertools.tee([1,2])[0],"pairwise":itertools.pairwise([1,2,3]),
 }
    if hasattr(itertools,"batched"): its["batched"]=itertools.batched([1,2,3],2)
    for n, i in its.items():
        if step == 99:
            for _ in range(6): next(i, None)
        else:
            for _ in range(step): next(i, None)
    return its
def show(x):
    return re.sub("0x[0-9a-f]+","X",repr(x))
def run(i, n):
    return [x if not n.startswith("groupby") else (x[0], list(x[1])) for x in itertools.islice(i,5)]
for step in (0,1,2,99):
  for n in make(0):
    for f in ("reduce","copy","deepcopy"):
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter("always")
            i = make(step)[n]
            try:
                if f=="reduce": r = show(i.__reduce__())
                elif f=="copy": r = run(copy.copy(i), n)
                else: r = run(copy.deepcopy(i), n)
            except Exception as e: r = show(e)
            print(step, n, f, r, [show(str(x.message)) for x in w])
for f in [lambda: itertools.product([1,2],[3]).__setstate__((5,0)), lambda: itertools.product([1,2],[3]).__setstate__(3), lambda: itertools.permutations([1,2],1).__setstate__(3),
   lambda: itertools.combinations([1,2],1).__setstate__((1,2)), lambda: itertools.cycle([1]).__setstate__(3), lambda: itertools.cycle([1]).__setstate__(([], "a")),lambda: itertools.islice([1],1).__setstate__("a"),
   lambda: itertools.takewhile(bool,[1]).__setstate__("a"),lambda: itertools.chain().__setstate__(3),lambda: itertools.chain().__setstate__((1,)), lambda: itertools.zip_longest().__setstate__(8), lambda: itertools.accumulate([]).__setstate__(8),
   lambda: itertools.count().__setstate__(8), lambda:itertools.cycle([1,2]).__setstate__(([4],0)), lambda: itertools.permutations([1,2],1).__setstate__(((1,0),(2,))),lambda: itertools.permutations([1,2],1).__setstate__(((1,0),(7,))),
   lambda:itertools.groupby([1]).__setstate__(3),lambda:itertools.groupby([1]).__setstate__((1,2,3))]:
    try: print(f())
    except BaseException as e: print(repr(e))
g = itertools.groupby([1,1,2]); k,v=next(g)
warnings.simplefilter("ignore")
print(show(v.__reduce__()), show(g.__reduce__()))

class S(itertools.count): pass
s=S(3); print(show(s.__reduce__()), list(itertools.islice(copy.copy(s),2)))
a,b = itertools.tee([1,2,3]); next(a); c=copy.copy(a); print(list(c),list(a),list(b))
