# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
gc.collect()
class N:
    def __init__(self, name=None): self.name = name
class S:
    __slots__ = ("a", "b")
class L(list): pass
class D(dict): pass
class E(Exception): pass
def show(make):
    make()
    print(make.__name__, gc.collect())
def of_list(): a = []; a.append(a)
def of_dict(): a = {}; a["me"] = a
def of_dict_ints(): a = {}; a[1] = a; a[2] = {3: 4}
def of_tuple(): a = []; t = (a, 1); a.append(t)
def of_set(): n = N(); n.s = {n}
def of_slots(): s = S(); s.a = s; s.b = []
def of_list_class(): a = L(); a.append(a); a.x = 1
def of_dict_class(): a = D(); a["me"] = a; a.x = 1
def of_closure():
    def inner(): return inner
def of_default():
    l = []
    def inner(x=l): pass
    l.append(inner)
def of_method(): n = N(); n.m = n.__init__
def of_class():
    class C: pass
def of_two_classes():
    class C: pass
    class K(C):
        def m(self): return C
def of_instance_and_class():
    class C: pass
    C.one = C()
def of_generator():
    n = N()
    def g(k):
        yield 1
    n.g = g(n); next(n.g)
def of_exception():
    try: raise E
    except E as e: kept = e
def of_iterator(): a = []; a.append(iter(a))
def of_map(): a = []; a.append(map(len, a))
def of_property():
    class P:
        x = property(lambda self: P)
def of_partial_chain():
    n = N(); n.next = N(); n.next.next = N(); n.next.next.next = n
def of_dict_view(): d = {}; d["v"] = d.values()
def of_enumerate(): a = []; a.append(enumerate(a))
def of_reversed(): a = [1]; a.append(reversed(a))
def of_slice(): a = []; a.append(slice(a))
def of_bound_builtin(): a = []; a.append(a.append)
def of_static():
    class Q:
        @staticmethod
        def s(): return Q
        @classmethod
        def c(cls): return Q
for make in list(globals().values()):
    if getattr(make, "__name__", "").startswith("of_"): show(make)
print(gc.garbage)
