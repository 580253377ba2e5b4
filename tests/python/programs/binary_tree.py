# SPDX-License-Identifier: GPL-3.0-or-later
class Tree:
    def __init__(self, v): self.v, self.l, self.r = v, None, None
    def add(self, v):
        side = "l" if v < self.v else "r"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(v))
        else:
            child.add(v)
    def walk(self):
        if self.l: yield from self.l.walk()
        yield self.v
        if self.r: yield from self.r.walk()
    def depth(self): return 1 + max(self.l.depth() if self.l else 0, self.r.depth() if self.r else 0)
t = Tree(50)
for v in (30, 70, 20, 40, 60, 80, 10):
    t.add(v)
print(list(t.walk()), t.depth(), t.l.v, t.r.l.v)
