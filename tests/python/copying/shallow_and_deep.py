# SPDX-License-Identifier: GPL-3.0-or-later
import copy
a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(99)
a[2]["k"].append(98)
print(a, s, d, s[1] is a[1], d[1] is a[1])
t = (1, 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, [])) is not None)
shared = []
x = [shared, shared]
y = copy.deepcopy(x)
print(y[0] is y[1], y[0] is shared)
loop = [1]
loop.append(loop)
c = copy.deepcopy(loop)
print(c[1] is c, c is loop)
class P:
    def __init__(self, v): self.v = v
p = P([1])
q, r = copy.copy(p), copy.deepcopy(p)
print(q.v is p.v, r.v is p.v, r.v, type(r).__name__)
class H:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(H()), copy.deepcopy([H()]))
