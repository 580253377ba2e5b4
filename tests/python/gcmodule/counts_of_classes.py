# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
str([1])
gc.collect()
counts = [0] * 10
count = gc.get_count
count()
counts[0] = count()[0]


class Plain: pass
counts[1] = count()[0]


class Attribute:
    value = 1
counts[2] = count()[0]


class Derived(Plain): pass
counts[3] = count()[0]


class Method:
    def method(self): pass
counts[4] = count()[0]


class NoSlots:
    __slots__ = ()
counts[5] = count()[0]


class Slots:
    __slots__ = ("a", "b")
counts[6] = count()[0]


class SlotsAndReferences:
    __slots__ = ("a", "b", "__weakref__")
counts[7] = count()[0]
print([after - before for before, after in zip(counts, counts[1:8])])
