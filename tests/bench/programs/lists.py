# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists: sieve, insertion sort, list comprehensions, nested lists, slices."""


def sieve(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            for j in range(i * i, limit, i):
                flags[j] = False
    return [i for i, prime in enumerate(flags) if prime]


def insertion_sort(values):
    for i in range(1, len(values)):
        value = values[i]
        j = i - 1
        while j >= 0 and values[j] > value:
            values[j + 1] = values[j]
            j -= 1
        values[j + 1] = value
    return values


def multiply(a, b):
    size = len(a)
    result = [[0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            cell = 0
            for k in range(size):
                cell += a[i][k] * b[k][j]
            result[i][j] = cell
    return result


print(len(sieve(30_000)))
print(insertion_sort([(i * 7919) % 211 for i in range(300)])[::50])
square = [[(i * j) % 7 for j in range(24)] for i in range(24)]
print(sum(map(sum, multiply(square, square))))
numbers = []
for i in range(20_000):
    numbers.append(i)
    if len(numbers) > 100:
        numbers = numbers[50:]
print(len(numbers))
