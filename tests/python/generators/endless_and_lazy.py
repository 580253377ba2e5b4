# SPDX-License-Identifier: GPL-3.0-or-later
def naturals(n=0):
    while True:
        yield n
        n += 1
def take(n, it):
    return [x for x, _ in zip(it, range(n))]
def primes():
    seen = []
    for n in naturals(2):
        if all(n % p for p in seen):
            seen.append(n)
            yield n
print(take(5, naturals()), take(8, primes()))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(take(10, fib()), sum(x for x in take(20, fib()) if x % 2 == 0))
g = naturals(10)
print(next(g), next(g), 15 in g, next(g))
