# SPDX-License-Identifier: GPL-3.0-or-later
point = (3, 4)
x, y = point
print(x, y, point[0], len(point), point + (5,), point * 2, point == (3, 4), point < (3, 5), 3 in point, point.index(4), point.count(3), (1,), (), 1, (2, 3))
def min_max(values):
    return min(values), max(values)
low, high = min_max([3, 1, 2])
print(low, high, type(min_max([1])), sorted([(2, "b"), (1, "z"), (2, "a")]), dict([(1, 2)]), {(0, 0): "origin"}[0, 0], max((1, 9), (2, 0)))
(a, b), c = (1, 2), 3
a, b = b, a
first, *rest = (1, 2, 3)
print(a, b, c, first, rest, [*point, *rest], tuple("ab"), tuple([1, [2]]), hash((1, 2)) == hash((1, 2)))
t = ([1], 2)
t[0].append(5)
print(t, t[::-1], t[:1], (t, t)[0] is t)
try:
    t[0] += [6]
except TypeError as error:
    print(error, t)
records = [("ann", 30), ("bob", 25)]
for name, age in sorted(records, key=lambda r: r[1]):
    print(f"{name}: {age}")
print(list(zip(*records)), [n for n, _ in records], sum(age for _, age in records), any(n == "bob" for n, _ in records))
