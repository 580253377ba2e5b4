# SPDX-License-Identifier: GPL-3.0-or-later
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, b - a)
print(a.union([9], "x") == {1, 2, 3, 9, "x"}, a.intersection(b, [3, 5]), a.difference([1]), a.symmetric_difference({1, 7}))
print({1} <= a, {1, 2, 3} < a, a >= {1}, a > b, a.isdisjoint({8}), a.issubset(range(5)), a.issuperset([1]))
print(2 in a, len(a), set(), {*[1, 1, 2]}, set("aab") == {"a", "b"}, {1, 1.0, True})
for bad in (lambda: a | [1], lambda: a < [1], lambda: {[]}, lambda: set(5), lambda: a[0], lambda: a + b, lambda: {1: 2} | {3}):
    try:
        bad()
    except TypeError as error:
        print(error)
