# SPDX-License-Identifier: GPL-3.0-or-later
import gc, weakref
gc.disable()
gc.collect()
cc = [0]*30
class P: pass
def gone(r): pass
def gone2(r): print("gone", cc.index(r) if r in cc else "?", end="; ")
cc[0] = gc.get_count()[0]
cc[0] = gc.get_count()[0]
x = P()
cc[1] = gc.get_count()[0]
r = weakref.ref(x)
cc[2] = gc.get_count()[0]
r2 = weakref.ref(x, gone)
cc[3] = gc.get_count()[0]
del x
cc[4] = gc.get_count()[0]
x = P()
r3 = weakref.ref(x, gone2)
cc[5] = gc.get_count()[0]
del x
cc[6] = gc.get_count()[0]
print("a", "b", end="; ")
cc[7] = gc.get_count()[0]
print("a", 3, end="; ")
cc[8] = gc.get_count()[0]
print()
cc[9] = gc.get_count()[0]
cc.index(0)
cc[10] = gc.get_count()[0]
print()
cc[11] = gc.get_count()[0]
print(cc)
