# SPDX-License-Identifier: GPL-3.0-or-later
import functools
import sys


def memo(function):
    seen = {}

    @functools.wraps(function)
    def inner(*args):
        if args in seen:
            inner.hits += 1
        else:
            seen[args] = function(*args)
        return seen[args]

    inner.hits, inner.seen = 0, seen
    return inner


@memo
def fib(n):
    """The n-th Fibonacci number."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print([fib(n) for n in range(12)], fib(90), fib.hits, len(fib.seen), fib.__name__, fib.__doc__, fib.__wrapped__.__name__)


@functools.lru_cache(maxsize=None)
def ways(amount, coins=(50, 20, 10, 5, 2, 1)):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])


print(ways(100), ways.cache_info())


@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2)], square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info())


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


def edit_distance(a, b, known=None):
    known = {} if known is None else known
    if not a or not b:
        return len(a) + len(b)
    key = len(a), len(b)
    if key not in known:
        known[key] = min(edit_distance(a[1:], b, known) + 1, edit_distance(a, b[1:], known) + 1,
                         edit_distance(a[1:], b[1:], known) + (a[0] != b[0]))
    return known[key]


def flat(nested):
    for part in nested:
        if isinstance(part, (list, tuple)):
            yield from flat(part)
        else:
            yield part


def permutations(items):
    if len(items) < 2:
        return [items]
    return [[first, *rest] for i, first in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


print(hanoi(8), edit_distance("kitten", "sitting"), list(flat([1, [2, (3, [4])], [], 5])), permutations([1, 2, 3]))


def depth(n):
    return depth(n + 1)


try:
    depth(0)
except RecursionError as error:
    print(type(error).__name__, error)
print(sys.getrecursionlimit())


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3), functools.reduce(lambda a, b: a * b, range(1, 25)))
try:
    square([1])
except TypeError as error:
    print(error)
