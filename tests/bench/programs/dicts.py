# SPDX-License-Identifier: GPL-3.0-or-later
"""Dictionaries and sets: counting words, memo tables, membership."""


def words(count):
    seed = 12345
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield "w" + str(seed % 997)


counts = {}
for word in words(20_000):
    if word in counts:
        counts[word] += 1
    else:
        counts[word] = 1
print(len(counts), max(counts.values()))

memo = {}


def ways(n, largest):
    key = (n, largest)
    if key in memo:
        return memo[key]
    if n == 0:
        return 1
    result = 0
    for part in range(min(n, largest), 0, -1):
        result += ways(n - part, part)
    memo[key] = result
    return result


print(ways(50, 50), len(memo))
seen = set()
value = 1
while value not in seen:
    seen.add(value)
    value = value * 48271 % 16381
print(len(seen), sum(sorted(seen)[:10]))
groups = {i % 10: [] for i in range(10)}
for i in range(20_000):
    groups[i % 10].append(i)
print({key: len(group) for key, group in groups.items()})
