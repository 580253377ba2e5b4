# SPDX-License-Identifier: GPL-3.0-or-later
from functools import cache, lru_cache
@lru_cache(maxsize=2)
def square(n):
    print("compute", n)
    return n * n
print([square(n) for n in (1, 2, 1, 3, 1, 2)])
print(square.cache_info(), square.cache_parameters(), square.__name__, square.__wrapped__(5))
square.cache_clear()
print(square.cache_info())
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info())
@lru_cache(typed=True)
def kind(x):
    return type(x).__name__
print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)
try:
    fib([1])
except TypeError as error:
    print(error)
print(fib.cache_info().hits > 50, lru_cache(None)(len)("abc"))
try:
    lru_cache("x")
except TypeError as error:
    print(error)
