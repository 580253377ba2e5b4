# SPDX-License-Identifier: GPL-3.0-or-later
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "degrees"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273:
            raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__, t.__dict__)
for bad in ("t.f = 5", "t.c = -300", "del t.f"):
    try:
        exec(bad)
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
del t.c
print(t.c, isinstance(T.c, property), T.c.fset is not None)
class P:
    x = property(lambda self: 42)
print(P().x)
try:
    P().x = 1
except AttributeError as e:
    print(e)
