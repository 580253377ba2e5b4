# SPDX-License-Identifier: GPL-3.0-or-later
import gc
import sys


def holds(thing):
    return [type(each).__name__ for each in gc.get_referents(thing)]


for base in (object, str, int, list, dict, float, tuple, bytes, set, frozenset, complex, bytearray):

    class Sub(base):
        pass

    class SubSub(Sub):
        pass

    for cls in (Sub, SubSub):
        kept = []
        for _ in range(3):
            one = cls()
            kept.append(one)
            print(holds(one))
            one.x = 1.5
            one.y = 2.5
            print(base.__name__, holds(one), sys.getsizeof(one), sys.getsizeof(one.__dict__))
        del one.x
        one.z = 3
        print(one.__dict__, sys.getsizeof(one.__dict__), sys.getrefcount(one.__dict__))
    plain = Sub()
    print(sys.getsizeof(plain.__dict__), len(gc.get_referents(plain)))


class Slotted:
    __slots__ = ("__dict__", "a")


for _ in range(3):
    s = Slotted()
    s.x = 1.5
    print(holds(s), sys.getsizeof(s))


class Chain(list):
    pass


c = Chain()
c.me = c
del c
print(gc.collect())
d = Chain()
d.q = [1]
attributes = d.__dict__
del d
print(attributes)
