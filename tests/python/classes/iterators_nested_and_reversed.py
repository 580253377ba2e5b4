# SPDX-License-Identifier: GPL-3.0-or-later
class Grid:
    def __init__(self, w, h): self.w, self.h = w, h
    def __iter__(self):
        for y in range(self.h):
            for x in range(self.w):
                yield x, y
    def __reversed__(self): return iter("reversed")
    def __len__(self): return self.w * self.h
    def __getitem__(self, key):
        if isinstance(key, tuple):
            x, y = key
            return y * self.w + x
        if isinstance(key, slice):
            return key.indices(len(self))
        return divmod(key, self.w)
g = Grid(3, 2)
print(list(g), list(reversed(g)), len(g), g[1, 1], g[4], g[1:10:2], (2, 1) in g, sum(x for x, _ in g))
a, *_, z = g
print(a, z, max(g), sorted(g, key=lambda p: -p[0])[0], dict(g), list(zip(g, "ab")))
