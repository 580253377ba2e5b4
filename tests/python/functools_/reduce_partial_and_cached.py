# SPDX-License-Identifier: GPL-3.0-or-later
import functools as ft
import operator
calls = []
@ft.lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n
QUESTIONS = r"""
ft.reduce(operator.add, [1, 2, 3]), ft.reduce(operator.add, [], "empty"), ft.reduce(max, [3, 9, 2]), ft.reduce(lambda a, b: b + a, "abc")
ft.reduce(operator.add, [])
ft.reduce(operator.add, 5)
ft.reduce(5, [1, 2])
ft.reduce(operator.add)
square(2), square(3), square(2), square(4), square(3), calls, square.cache_info()
square.cache_clear(), square.cache_info(), square.cache_parameters(), square.__wrapped__(5), square.__name__
square([1])
square(), 1
ft.partial(int, base=2)("101"), ft.partial(max, 5)(3, 9), ft.partial(print).func is print, ft.partial(pow, 2).args, ft.partial(int, base=8).keywords
ft.partial()
ft.partial(5)
ft.partial(pow, 2)()
repr(ft.partial(int, base=2)), ft.partial(ft.partial(pow, 2), 3)(), ft.partial(ft.partial(pow, 2), 3).args
ft.lru_cache(maxsize="x")
ft.lru_cache(5)(len)("abc"), ft.lru_cache(None)(len).cache_info(), ft.cache(len)("ab")
sorted([3, 1, 2], key=ft.cmp_to_key(lambda a, b: b - a)), ft.cmp_to_key(lambda a, b: 0)(1) == ft.cmp_to_key(lambda a, b: 0)(2)
ft.cmp_to_key()
sorted([1, "a"], key=ft.cmp_to_key(lambda a, b: a - b))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
