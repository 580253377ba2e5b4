# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import count, cycle, islice, repeat, takewhile
print(list(islice(count(10, 3), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)))
print(list(repeat("x", 3)), list(zip(repeat(2), [1, 2, 3])), list(map(pow, range(4), repeat(2))))
print(list(takewhile(lambda n: n * n < 30, count())), next(count()), repr(count(5)), repr(count(1, 2)), repr(repeat(1, 4)))
c = count(3)
next(c)
print(c, list(islice(c, 2, 8, 3)), c)
for call in (lambda: count("a"), lambda: next(cycle([])), lambda: repeat(), lambda: list(islice([1], -1))):
    try:
        print(call())
    except (TypeError, ValueError, StopIteration) as error:
        print(type(error).__name__, error)
