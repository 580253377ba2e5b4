# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof as size
print([size(set(range(n))) for n in (0, 1, 4, 5, 8, 9, 18, 19, 20, 76, 77)])
print(size({1}), size({1, 2, 3, 4}), size({1, 2, 3, 4, 5}), size(frozenset()), size(frozenset(range(5))), size({i for i in range(6)}))
s = set()
last = 0
for i in range(400):
    if size(s) != last:
        last = size(s)
        print(len(s), last, end="; ")
    s.add(i)
print()
for i in range(390):
    s.discard(i)
print(len(s), size(s))
s.clear()
print(size(s), size({1, 2, 3} | {4, 5, 6}), size(set("abc")), size({1, 2} & {1}))
