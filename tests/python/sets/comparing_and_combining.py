# SPDX-License-Identifier: GPL-3.0-or-later
a = {1, 2, 3}
QUESTIONS = r"""
a | {4}, a & {1, 9}, a - {1}, a ^ {3, 4}, a.union([9], (8,)), a.intersection([1, 2], (2,)), a.difference([1], [2]), a.symmetric_difference([3, 4])
a <= {1, 2, 3, 4}, a < a, a >= {1}, a > {1}, a == {3, 2, 1}, a != frozenset(a), a == frozenset(a)
a.issubset([1, 2, 3, 4]), a.issuperset("") , a.isdisjoint([4]), a.isdisjoint((1,))
a | [1]
a & "a"
a - 1
a ^ None
a < [1]
a < 1
a.union(5)
a.intersection(5)
a.difference(5)
a.symmetric_difference()
a.symmetric_difference(1, 2)
a.issubset()
a.isdisjoint(5)
a.issuperset([[]])
a.union(), a.intersection(), a.difference()
type({1} | frozenset([2])), type(frozenset([1]) | {2}), type(frozenset([1]) - {2})
a + a
a[0]
1 in a, "x" in a, {1} in a, [1] in [a]
[1] in a
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
