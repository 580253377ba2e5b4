# SPDX-License-Identifier: GPL-3.0-or-later
import itertools as it
QUESTIONS = r"""
list(it.product("ab", [1, 2])), list(it.product("ab", repeat=2)), list(it.product()), list(it.product("ab", [])), len(list(it.product(range(3), repeat=3)))
list(it.permutations("abc", 2)), len(list(it.permutations(range(5)))), list(it.permutations("ab")), list(it.permutations("ab", 3)), list(it.permutations([], 0)), list(it.permutations("aa"))
list(it.combinations("abcd", 2)), list(it.combinations("ab", 0)), list(it.combinations("ab", 3)), list(it.combinations_with_replacement("ab", 2)), list(it.combinations([3, 1, 2], 2))
it.product(5)
it.product("ab", repeat=-1)
it.product("ab", repeat="x")
it.permutations("abc", -1)
it.permutations("abc", "x")
it.combinations("abc")
it.combinations("abc", -1)
it.combinations_with_replacement(5, 1)
it.combinations("abc", 1.5)
sum(1 for _ in it.combinations(range(10), 5)), it.product("ab"), type(it.permutations("a")).__name__
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
