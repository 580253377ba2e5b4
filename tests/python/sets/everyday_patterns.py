# SPDX-License-Identifier: GPL-3.0-or-later
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a & b, a | b, a - b, b - a, a ^ b, a <= b, {3} < b, a.isdisjoint({9}), 2 in a, len(a), sum(a), max(b), sorted(a, reverse=True))
print(sorted(set("mississippi")), len(set([1, 1.0, True])), set(range(3)) == {2, 1, 0}, list(dict.fromkeys([3, 1, 3, 2, 1])), {x % 3 for x in range(10)}, {frozenset({1, 2}), frozenset({2, 1})} == {frozenset({1, 2})})
seen, duplicates = set(), []
for n in [1, 2, 1, 3, 2]:
    (duplicates.append(n) if n in seen else seen.add(n))
print(seen, duplicates, seen.pop() in {1, 2, 3}, len(seen))
c = a.copy()
c.add(9)
c.discard(100)
c.update([10, 11], (12,))
c -= {1, 2}
c |= {1}
c &= {1, 9, 10, 99}
print(c, a, c.issubset({1, 9, 10}), c.issuperset([9]), set() == {*()}, type({}), {*a, *b} == a | b, bool(set()))
print(set("abc") & set("bcd") == {"b", "c"}, sorted(set("abc").union("de", [1] and "f")), sorted(set("ab").symmetric_difference("bc")), sorted({(1, 2), (0, 5)}), {None, True, "a", 1.5} >= {None})
