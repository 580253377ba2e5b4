# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import combinations, combinations_with_replacement, permutations, product
print(list(product("ab", [1, 2])), len(list(product(range(3), repeat=3))), list(product()), list(product("ab", [])))
print(list(permutations("abc", 2)), list(permutations([1, 2, 3]))[-1], list(permutations("ab", 3)), list(permutations("a", 0)))
print(list(combinations("abcd", 2)), list(combinations([1], 2)), list(combinations("abc", 0)))
print(list(combinations_with_replacement("ab", 3)))
print(sum(1 for _ in combinations(range(10), 4)), ["".join(p) for p in product("01", repeat=2)])
for call in (lambda: combinations("a", -1), lambda: product("a", repeat=-1), lambda: permutations("ab", "1"), lambda: combinations(5, 1)):
    try:
        print(list(call()))
    except (TypeError, ValueError) as error:
        print(error)
