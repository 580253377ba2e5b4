# SPDX-License-Identifier: GPL-3.0-or-later
def perms(xs):
    if not xs:
        return [[]]
    return [[x] + p for i, x in enumerate(xs) for p in perms(xs[:i] + xs[i + 1:])]
def subsets(xs):
    return [[]] if not xs else [s + t for s in subsets(xs[1:]) for t in ([], [xs[0]])]
def queens(n, placed=()):
    if len(placed) == n:
        return 1
    return sum(queens(n, placed + (c,)) for c in range(n) if all(c != p and abs(c - p) != len(placed) - r for r, p in enumerate(placed)))
print(perms([1, 2, 3]), len(perms(list("abcd"))), subsets([1, 2, 3]), queens(6))
