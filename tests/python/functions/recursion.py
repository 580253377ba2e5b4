# SPDX-License-Identifier: GPL-3.0-or-later
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
def fib(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
def even(n):
    return n == 0 or odd(n - 1)
def odd(n):
    return n != 0 and even(n - 1)
def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
def hanoi(n, a, b, c):
    if n:
        return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
    return []
print(fact(20), fib(80), even(50), odd(7), flatten([1, [2, [3, []]]]), len(hanoi(6, "a", "b", "c")), hanoi(2, 1, 2, 3))
