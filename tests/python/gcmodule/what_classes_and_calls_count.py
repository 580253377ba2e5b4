# SPDX-License-Identifier: GPL-3.0-or-later
# What the collector counts of a class statement and of the tuples that arguments are laid out in. Counts behind
# an import of a library module differ from CPython's: the module is other code here.
import gc
gc.disable()
def measure(name, case):
    gc.collect()
    gc.get_count()
    start = gc.get_count()[0]
    counts = []
    for _ in range(3):
        case()
        counts.append(gc.get_count()[0] - start)
    print(name, counts)
def f(a): return a
d = {"a": 1}
measure("int", lambda: int("5"))
measure("complex", lambda: complex(1, 2))
measure("bytes", lambda: bytes(3))
measure("bytearray", lambda: bytearray(3))
measure("list", lambda: list())
measure("dict", lambda: dict())
measure("property", lambda: property(f))
measure("classmethod", lambda: classmethod(f))
measure("zip", lambda: zip(d, d))
measure("tuple of a view", lambda: tuple(d.values()))
gc.collect()
gc.get_count()
counts = [gc.get_count()]
class Plain:
    def __init__(self, name): self.name = name
counts.append(gc.get_count())
class Final(Plain):
    def __del__(self): pass
counts.append(gc.get_count())
class Back(Plain):
    def __del__(self): pass
counts.append(gc.get_count())
class Slots:
    __slots__ = ("name", "a", "b", "__weakref__")
    def __init__(self, name): self.name = name
counts.append(gc.get_count())
class Both(Final, Back): pass
counts.append(gc.get_count())
print(counts)
