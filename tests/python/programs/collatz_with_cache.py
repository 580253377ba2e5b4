# SPDX-License-Identifier: GPL-3.0-or-later
cache = {1: 1}
def length(n):
    path = []
    while n not in cache:
        path.append(n)
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    size = cache[n]
    for m in reversed(path):
        size += 1
        cache[m] = size
    return size
best = max(range(1, 1000), key=length)
print(best, cache[best], len(cache))
