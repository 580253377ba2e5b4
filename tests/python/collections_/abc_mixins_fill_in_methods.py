# SPDX-License-Identifier: GPL-3.0-or-later
from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set
class Squares(Sequence):
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if isinstance(i, slice):
            return [j * j for j in range(self.n)[i]]
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return (i % self.n) ** 2
s = Squares(5)
print(list(s), list(reversed(s)), 9 in s, 10 in s, s.index(4), s.count(16), s[1:3])
try:
    s.index(5)
except ValueError as error:
    print("ValueError", error)
class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))
    def __contains__(self, item):
        return item in self.items
    def __iter__(self):
        return iter(self.items)
    def __len__(self):
        return len(self.items)
    def add(self, item):
        if item not in self.items:
            self.items.append(item)
    def discard(self, item):
        if item in self.items:
            self.items.remove(item)
    def __repr__(self):
        return f"Bag({self.items})"
a, b = Bag("abc"), Bag("bcd")
print(a & b, a | b, a - b, a ^ b, a <= b, Bag("b") < a, a == Bag("cba"), a.isdisjoint(Bag("xyz")))
print(a & "ab", "ax" | a, {"a"} - a, a - {"a"}, [1] if a > {"a"} else [])
a |= b
a -= Bag("a")
a ^= Bag("bz")
print(a, a.pop(), a)
a.clear()
print(a)
try:
    a.remove("q")
except KeyError as error:
    print("KeyError", error)
