# SPDX-License-Identifier: GPL-3.0-or-later
s = set(range(5))
s |= {40, 33, 17, 9}
print(s)
for i in range(10, 40, 7):
    s.add(i)
print(s)
for i in (0, 2, 4):
    s.remove(i)
print(s, s.pop(), s)
t = set("the quick brown fox".split())
print(t)
t.add("jumps")
t.discard("the")
print(t, sorted(t))
print({("a", 1), ("b", 2)}, {1.0, 2.5, -3.0}, {True, 0, "x"}, {None, 1}, frozenset("xyz"))
