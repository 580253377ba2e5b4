# SPDX-License-Identifier: GPL-3.0-or-later
from functools import reduce, partial, lru_cache, cache, total_ordering, cmp_to_key, singledispatch
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, partial(pow, 2)(5))
@lru_cache(maxsize=2)
def f(n):
    print("computing", n)
    return n * 2
f(1), f(1), f(2), f(3), f(1)
print(f.cache_info())
f.cache_clear()
print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
@singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
print(show(1), show([1]), show("s"), show(True))
