# SPDX-License-Identifier: GPL-3.0-or-later
print({3, 1, 2}, {10, 5, 8, 1}, {8, 16, 0}, {-1, -2, 5}, {100, 3, 50, 7, 12})
print({"a", "b", "c"}, {"spam", "eggs", "ham"}, set("hello world"))
print(set(range(10, 0, -1)), set([1000, 1, 500]), {1.5, 2.5, 0.5})
s = set()
for x in (5, 13, 21, 29, 0):
    s.add(x)
    print(s)
s.remove(5)
s.add(37)
print(s)
