# SPDX-License-Identifier: GPL-3.0-or-later
def sieve(n):
    prime = [True] * (n + 1)
    prime[0] = prime[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if prime[i]:
            prime[i * i::i] = [False] * len(prime[i * i::i])
    return [i for i, p in enumerate(prime) if p]
print(sieve(50), len(sieve(1000)))
