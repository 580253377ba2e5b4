# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import compress, dropwhile, filterfalse, islice, pairwise, starmap, takewhile
data = [1, 4, 6, 3, 8, 2]
print(list(takewhile(lambda x: x < 6, data)), list(dropwhile(lambda x: x < 6, data)))
print(list(filterfalse(lambda x: x % 2, data)), list(filterfalse(None, [0, 1, "", "a"])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1])), list(pairwise("abcd")), list(pairwise("a")))
print(list(islice(data, 2)), list(islice(data, 1, 5, 2)), list(islice(data, 2, None)), list(islice(data, 0)))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, [(1, 2), (5, 3)])))
it = iter(data)
print(list(islice(it, 2)), next(it), list(it))
