# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls with positional, keyword and default arguments, and closures."""


def add(a, b=1):
    return a + b


def scale(value, *, factor=2):
    return value * factor


def counter():
    count = 0

    def step(by):
        nonlocal count
        count += by
        return count

    return step


step = counter()
result = 0
for i in range(20_000):
    result = add(result, i)
    result = add(result)
    result = scale(result, factor=1)
    step(i)
print(result, step(0))
