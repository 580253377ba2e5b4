# SPDX-License-Identifier: GPL-3.0-or-later
import collections, functools, itertools, weakref, contextlib
class D:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
q = collections.deque([D("a"), D("b"), D("c")], maxlen=3)
q.append(D("d"))
print("appended")
q.rotate(1)
q.popleft()
print("popped")
q.clear()
print("cleared")
p = functools.partial(len, D("p"))
del p
@functools.lru_cache(maxsize=1)
def make(n):
    return D(f"cached {n}")
make(1)
make(2)
make.cache_clear()
print("cache cleared")
list(itertools.islice((D(i) for i in range(3)), 2))
print("sliced")
od = collections.OrderedDict(x=D("x"), y=D("y"))
od["x"] = D("x2")
od.popitem(last=False)
del od
with contextlib.ExitStack() as stack:
    stack.callback(D("callback").__init__, "renamed")
print("stack left")
dd = collections.defaultdict(lambda: D("made"))
dd[1]
dd.pop(1)
c = collections.ChainMap({"k": D("front")}, {"k": D("back")})
del c["k"]
c.maps.pop()
r = weakref.finalize(D("f"), print, "finalizer after")
print("end")
