# SPDX-License-Identifier: GPL-3.0-or-later
class P:
    def __init__(self): self._v = 1
    @property
    def ro(self): "Read only."; return self._v
    @property
    def rw(self): return self._v
    @rw.setter
    def rw(self, value): self._v = value
    @rw.deleter
    def rw(self): print("deleted"); self._v = None
    wo = property(None, lambda self, v: print("write", v))
    doc = property(doc="Only words.")
p = P()
p.rw = 5
print(p.ro, p.rw, P.ro.__doc__, P.doc.__doc__, P.ro.fget.__name__, P.ro.fset, isinstance(P.rw, property))
p.wo = 3
del p.rw
print(p.rw)
for statement in ("p.ro = 1", "del p.ro", "p.wo", "p.doc", "P.ro.fget = 1", "del p.wo", "property(1, 2, 3, 4, 5)", "P.ro.__get__(5)", "P.ro.getter(len).fget"):
    try:
        exec(statement)
        print(statement, "fine")
    except Exception as error:
        print(statement, type(error).__name__, error)
