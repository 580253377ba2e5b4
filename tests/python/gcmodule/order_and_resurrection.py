# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
gc.collect()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, end=" ")
def ring(names):
    nodes = [D(n) for n in names]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]): a.next = b
ring("abcd"); print(gc.collect())
def backwards():
    nodes = [D(n) for n in "abcd"]
    for a, b in zip(nodes[1:] + nodes[:1], nodes): a.next = b
backwards(); print(gc.collect())
def tree():
    root = D("root"); root.kids = [D("k1"), D("k2")]
    for k in root.kids: k.parent = root; k.more = {"x": D("x" + k.n), "root": root}
tree(); print(gc.collect())
def shared():
    a, b = D("a"), D("b"); s = [D("s1"), D("s2")]; a.s = b.s = s; a.b = b; b.a = a
shared(); print(gc.collect())
back = []
class R(D):
    def __del__(self):
        super().__del__(); back.append(self)
def resurrect():
    r = R("r"); d = D("d"); r.d = d; d.r = r
resurrect(); print(gc.collect(), len(back), back[0].d.n, gc.is_finalized(back[0]), gc.is_finalized(back[0].d))
back.clear(); print(gc.collect())
x = R("once"); del x; print(len(back)); back.clear(); print("silent")
gc.set_debug(gc.DEBUG_SAVEALL)
ring("xy"); print(gc.collect(), [type(o).__name__ for o in gc.garbage])
gc.set_debug(0); gc.garbage.clear(); print(gc.collect())
a = []; a.append(a); gc.freeze(); del a; print(gc.collect(), gc.get_freeze_count() > 0); gc.unfreeze(); print(gc.collect())
def old():
    a = D("old"); a.me = a
    print(gc.collect(0), gc.collect(1))
old(); print(gc.collect(0), gc.collect(1), gc.collect(2))
print("end")
