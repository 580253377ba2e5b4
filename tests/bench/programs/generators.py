# SPDX-License-Identifier: GPL-3.0-or-later
"""Generators, comprehensions, exceptions, unpacking."""


def countdown(n):
    while n > 0:
        yield n
        n -= 1


def flatten(nested):
    for part in nested:
        if isinstance(part, list):
            yield from flatten(part)
        else:
            yield part


def checked(value):
    if value % 4 == 0:
        raise ValueError(value)
    return value


print(sum(countdown(40_000)))
tree = [1, [2, [3, [4, [5, 6], 7], 8], 9], 10]
print(sum(sum(flatten(tree)) for _ in range(800)))
caught = 0
for i in range(12_000):
    try:
        checked(i)
    except ValueError as error:
        caught += error.args[0] % 3
print(caught)
pairs = [(i, -i) for i in range(10_000)]
difference = 0
for a, b in pairs:
    a, b = b, a
    difference += b - a
print(difference, sum(x for x, _ in zip(range(10_000), pairs)))
