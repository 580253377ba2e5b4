# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof as size
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
a, b = P(1, 2), P(3, 4)
print(size(a), size(b), size(a) == size(b))
a.z = 5
print(size(a), a.__dict__, b.__dict__)
c = P(0, 0)
print(size(c), size(c.__dict__) == size(P(1, 1).__dict__))
d = {"x": 1, "y": 2}
print(size(d))
class E: pass
print(size(E()))
