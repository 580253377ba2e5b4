# SPDX-License-Identifier: GPL-3.0-or-later
from collections.abc import MutableSequence
class L(MutableSequence):
    def __init__(self, *items):
        self.l = list(items)
    def __getitem__(self, i):
        return self.l[i]
    def __setitem__(self, i, v):
        self.l[i] = v
    def __delitem__(self, i):
        del self.l[i]
    def __len__(self):
        return len(self.l)
    def insert(self, i, v):
        print("insert", i, v)
        self.l.insert(i, v)
x = L(1, 2, 3)
x.append(4)
x.extend([5, 6])
x += (7,)
x.reverse()
print(x.l, x.pop(), x.pop(0), x.index(5), 3 in x)
x.remove(5)
x.extend(x)
print(x.l)
x.clear()
print(x.l)
for call in (x.pop, lambda: x.remove(1), lambda: MutableSequence()):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
