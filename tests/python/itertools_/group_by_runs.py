# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import groupby
print([(key, list(group)) for key, group in groupby("aaabbca")])
words = ["apple", "avocado", "bean", "beet", "corn", "cabbage"]
for letter, group in groupby(words, key=lambda w: w[0]):
    print(letter, list(group))
print([(key, len(list(group))) for key, group in groupby([1, 1.0, True, 2])])
groups = groupby([1, 1, 2, 2])
first_key, first = next(groups)
second_key, second = next(groups)
print(first_key, list(first), second_key, list(second))
print([key for key, _ in groupby(sorted("mississippi"))], list(groupby([])))
