# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import product, permutations, combinations, combinations_with_replacement, groupby, tee
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()))
print(list(permutations([1, 2, 3], 2)), len(list(permutations("abcd"))), list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)))
for k, g in groupby("aaabbc"):
    print(k, list(g))
print([(k, [n for n in g]) for k, g in groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)])
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a), list(combinations([1], 2)))
try:
    list(combinations("ab", -1))
except ValueError as e:
    print(e)
