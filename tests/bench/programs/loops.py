# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting loops over small numbers in one function."""


def total(limit):
    result = 0
    for i in range(limit):
        if i % 3 == 0:
            result += i
        elif i % 5 == 0:
            result -= i
        else:
            result ^= i
    return result


def collatz(limit):
    longest = 0
    for start in range(1, limit):
        n = start
        length = 1
        while n != 1:
            if n & 1:
                n = 3 * n + 1
            else:
                n //= 2
            length += 1
        if length > longest:
            longest = length
    return longest


print(total(100_000), collatz(800))
