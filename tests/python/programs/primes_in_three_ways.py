# SPDX-License-Identifier: GPL-3.0-or-later
def by_trial(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
def by_sieve(limit):
    flags = [True] * limit
    flags[:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if flags[n]:
            flags[n * n::n] = [False] * len(flags[n * n::n])
    return [n for n, prime in enumerate(flags) if prime]
def by_generator():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
from itertools import takewhile
print(by_trial(60) == by_sieve(60) == list(takewhile(lambda n: n < 60, by_generator())))
print(by_sieve(60), len(by_sieve(1000)))
def factors(n):
    result, d = [], 2
    while d * d <= n:
        while n % d == 0:
            result.append(d)
            n //= d
        d += 1
    return result + [n] if n > 1 else result
print({n: factors(n) for n in (12, 97, 360, 1001, 2 ** 10)})
