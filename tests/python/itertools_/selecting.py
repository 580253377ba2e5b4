# SPDX-License-Identifier: GPL-3.0-or-later
import itertools as it
QUESTIONS = r"""
list(it.compress("abcd", [1, 0, True, ""])), list(it.compress("ab", [1])), list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(str.isalpha, "ab1c")), list(it.filterfalse(None, [0, 1, "", "a"]))
list(it.islice("abcdef", 2)), list(it.islice("abcdef", 2, None)), list(it.islice("abcdef", 0, 5, 2)), list(it.islice(it.count(), 3, 6)), list(it.islice("abc", 5, 9)), list(it.islice("abc", None))
it.islice("abc", -1)
it.islice("abc", 0, -1)
it.islice("abc", 0, 1, 0)
it.islice("abc", 1.5)
it.islice("abc", "x")
it.islice("abc")
it.islice(5, 1)
list(it.takewhile(5, [1]))
list(it.dropwhile(None, [1]))
it.compress("ab")
it.compress(1, 2)
[(k, list(g)) for k, g in it.groupby("aabbca")], [(k, len(list(g))) for k, g in it.groupby([1, 1.0, True, 2])], [(k, "".join(g)) for k, g in it.groupby("aAbB", str.lower)]
[list(g) for k, g in list(it.groupby("aab"))]
it.groupby()
it.groupby(5)
list(it.groupby("ab", 5))
[list(x) for x in it.tee("ab", 3)], it.tee("ab", 0)
it.tee("ab", -1)
it.tee(5)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
