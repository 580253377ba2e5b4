# SPDX-License-Identifier: GPL-3.0-or-later
f = frozenset([1, 2])
print(f, {f: "key"}[frozenset({2, 1})], f | {3}, {3} | f, type(f | {3}), type({3} | f), f == {1, 2}, hash(f) == hash(frozenset([2, 1])))
print({f, frozenset((2, 1))}, frozenset(), frozenset("a"), frozenset(f) is f)
try:
    f.add(3)
except AttributeError as error:
    print(error)
try:
    {set()}
except TypeError as error:
    print(error)
