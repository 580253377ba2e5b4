# SPDX-License-Identifier: GPL-3.0-or-later
"""Recursion: Fibonacci numbers and the towers of Hanoi."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def hanoi(n, source, target, spare):
    if n == 0:
        return 0
    moves = hanoi(n - 1, source, spare, target)
    return moves + 1 + hanoi(n - 1, spare, target, source)


print(fib(21), hanoi(13, "a", "b", "c"))
