# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import count, cycle, repeat, chain, islice, accumulate, takewhile, dropwhile, compress, starmap, zip_longest, filterfalse, pairwise
print(list(islice(count(5, 2), 4)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(islice(count(0.5, 0.25), 3)))
print(list(chain([1], "ab", (2,))), list(chain.from_iterable([[1], [2, 3]])), list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(compress("abcd", [1, 0, 1])), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(zip_longest("ab", [1], fillvalue="-")), list(filterfalse(None, [0, 1, 2])), list(pairwise("abcd")), list(islice("abcdef", 1, None, 2)))
print(count(3), repeat(5, 2), next(cycle([1])))
