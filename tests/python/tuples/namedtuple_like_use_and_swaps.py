# SPDX-License-Identifier: GPL-3.0-or-later
point = (3, 4)
x, y = point
print(x, y, point[0], len(point), point + (5,), point * 2, (point, point))
def min_max(xs): return min(xs), max(xs)
lo, hi = min_max([4, 1, 9])
print(lo, hi, min_max("hello"))
pairs = [(2, "b"), (1, "z"), (2, "a")]
pairs.sort()
print(pairs, dict(pairs), list(zip(*pairs)), [a for a, _ in pairs], max(pairs), (1, 2, 3) > (1, 2), sorted(pairs, key=lambda p: p[1]))
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
t = 1, 2, 3
t = t[:1] + ("two",) + t[2:]
print(t, t.index("two"), 4 not in t, tuple(x * 2 for x in t if x != "two"))
for i, (name, n) in enumerate([("a", 1), ("b", 2)], start=1):
    print(i, name, n)
