# SPDX-License-Identifier: GPL-3.0-or-later
def primes(limit):
    sieve = [True] * (limit + 1)
    sieve[:2] = [False] * 2
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            sieve[n * n::n] = [False] * len(sieve[n * n::n])
    return [n for n, is_prime in enumerate(sieve) if is_prime]
def digits(n, base=10):
    return digits(n // base, base) + [n % base] if n >= base else [n]
def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps
print(primes(50), digits(2024), digits(255, 16), sum(digits(2 ** 100)), collatz(6), max(range(1, 30), key=lambda n: len(collatz(n))))
print([n for n in range(2, 500) if n == sum(d for d in range(1, n) if n % d == 0)], [(a, b, c) for a in range(1, 20) for b in range(a, 20) for c in range(b, 20) if a * a + b * b == c * c])
a, b, series = 0, 1, []
while a < 100:
    series.append(a)
    a, b = b, a + b
print(series, [round(y / x, 4) for x, y in zip(series[2:], series[3:])][-3:], sum((-1) ** k / (2 * k + 1) for k in range(1000)) * 4, (1 + 1 / 10 ** 6) ** 10 ** 6, 355 / 113)
