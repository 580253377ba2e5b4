# SPDX-License-Identifier: GPL-3.0-or-later
import copy
shared = [1]
data = {"a": shared, "b": shared, "t": (shared, 2), "s": {1, 2}, "n": None}
deep = copy.deepcopy(data)
print(deep == data, deep["a"] is deep["b"], deep["a"] is shared, deep["t"][0] is deep["a"], deep["s"] is data["s"])
flat = copy.copy(data)
print(flat == data, flat["a"] is shared, flat is data)
loop = [1]
loop.append(loop)
other = copy.deepcopy(loop)
print(other[1] is other, other is loop, other)
for value in (5, "a", None, 1.5, (1, 2), (1, [2]), frozenset([1]), range(3), len, int, b"x", ..., 10**30, slice(1), lambda: 0):
    print(type(value).__name__, copy.copy(value) is value, copy.deepcopy(value) is value)
memo = {}
copy.deepcopy([shared, shared], memo)
print(len(memo) >= 2, id(shared) in memo)
class Point:
    def __init__(self, x):
        self.x = x
p = Point([1])
q, r = copy.copy(p), copy.deepcopy(p)
print(q.x is p.x, r.x is p.x, r.x == p.x, type(r) is Point)
for call in (lambda: copy.copy(), lambda: copy.deepcopy(i for i in [1]), lambda: copy.replace(1) if hasattr(copy, "replace") else copy.copy(), lambda: copy.copy(i for i in [1])):
    try:
        print(call())
    except TypeError as error:
        print(error)
