# SPDX-License-Identifier: GPL-3.0-or-later
words = "to be or not to be".split()
print(len(set(words)), sorted(set(words)), set("abc") == set("cba"), {1, 2} == {2, 1, 1})
seen = set()
dups = [w for w in words if w in seen or seen.add(w)]
print(dups, sorted(seen))
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a & b, a | b, a - b, a ^ b, (a | b) >= a, a.isdisjoint({9}), sorted(a, reverse=True), max(a), sum(a), min(a ^ b))
s = {x % 3 for x in range(10)}
s.add(2); s.discard(7)
print(s, frozenset(s) == s, list({}) == [], type({}), type({1}))
