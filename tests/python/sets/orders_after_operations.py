# SPDX-License-Identifier: GPL-3.0-or-later
s = {3, 1, 2}
s.add(4); s.discard(9); s.remove(3); s.update([7], (8,))
print(s, s.difference([1]), s - {1}, s.symmetric_difference([1, 100]), s ^ {1, 100}, s.intersection({1, 2, 99}), s & {2, 1}, s.union([40, 3]), s | {33})
letters = set("hello world")
other = set("world cup")
print(sorted(letters), letters - other, other - letters, letters ^ other, letters & other)
t = set("abcdefgh")
t.difference_update("bdf")
t.intersection_update("aceghxyz")
t.symmetric_difference_update("ax")
print(t, frozenset("abc") ^ {"a", "z"}, frozenset("abc") & frozenset("cb"), set("ab").intersection("b", "ab"), set("abc").difference("a", "b"), set("ab").union())
big = set(range(40)) - set(range(5, 38))
print(big, big.copy(), set(big), big | {100}, {n * 7 % 23 for n in range(12)}, {str(n) for n in range(5)} - {"1"})
big &= {0, 39, 4, 77}
big -= {4}
big ^= {1, 0}
print(big, len(big), big.pop() in (1, 39))
