# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import chain, combinations, count, cycle, groupby, islice, repeat, tee
def take(n, iterable):
    return list(islice(iterable, n))
def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def roundrobin(*iterables):
    pending = [iter(it) for it in iterables]
    while pending:
        for it in pending[:]:
            try:
                yield next(it)
            except StopIteration:
                pending.remove(it)
def sieve():
    composites = {}
    for n in count(2):
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(p + n, []).append(p)
print(take(5, count(1)), list(powerset([1, 2, 3])), list(roundrobin("ABC", "D", "EF")), take(12, sieve()))
def all_equal(iterable):
    groups = groupby(iterable)
    return next(groups, True) and not next(groups, False)
print(all_equal("aaa"), all_equal("ab"), all_equal(""), [next(it) for it in repeat(iter("xyz"), 2)])
