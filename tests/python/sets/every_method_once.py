# SPDX-License-Identifier: GPL-3.0-or-later
s = {3, 1, 2}
print(s.add(4), s.discard(9), s.remove(3), s.update([7], (8,)), sorted(s), s.union([9]) == {1, 2, 4, 7, 8, 9}, s.intersection({1, 2, 99}), s.difference([1]), sorted(s.symmetric_difference([1, 100])), s.copy() == s)
print(s & {1}, s - {1, 2, 4}, {1} | {2}, {1, 2} ^ {2, 3}, {1} < {1, 2}, {1} <= {1}, {1} > set(), {1, 2}.issuperset([1]), {1}.issubset((1, 2)), {1}.isdisjoint({2}), {1, 2} == {2, 1}, {1} == frozenset([1]))
s &= {1, 2, 3}
s |= {5}
s -= {1}
s ^= {2, 6}
print(s, len(s), sorted(s), set("hello") == set("ohell"), sorted(set("mississippi")), frozenset([1, 2]) | {3}, type({1} | frozenset()).__name__, {frozenset([1]): "x"}[frozenset([1])])
for call in (lambda: s.remove(99), lambda: set().pop(), lambda: {[]}, lambda: {1} | [2], lambda: {1} < [1], lambda: set(5), lambda: s.add([1]), lambda: {1}.union(5), lambda: frozenset().add(1), lambda: {1} + {2}, lambda: s[0], lambda: hash(s), lambda: set(1, 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
