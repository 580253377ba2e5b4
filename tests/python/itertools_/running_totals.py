# SPDX-License-Identifier: GPL-3.0-or-later
import itertools as it
import operator
QUESTIONS = r"""
list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], operator.mul)), list(it.accumulate([], initial=5)), list(it.accumulate("abc")), list(it.accumulate([3, 1, 4], max))
list(it.accumulate([1, 2], initial=100)), list(it.accumulate([[1], [2]])), list(it.accumulate([5], func=None))
list(it.accumulate([1, "a"]))
it.accumulate(5)
it.accumulate([1], 5)
list(it.accumulate([1, 2], 5))
it.accumulate()
it.accumulate([1], x=1)
list(it.pairwise("abcd")), list(it.pairwise([1])), list(it.pairwise([]))
list(it.chain("ab", [1], ())), list(it.chain()), list(it.chain.from_iterable(["ab", "c"])), list(it.chain.from_iterable({"xy": 1}))
list(it.chain(1))
list(it.chain.from_iterable([1]))
it.chain.from_iterable(5)
list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.starmap(max, ["ab", (3, 1, 2)]))
list(it.starmap(pow, [5]))
list(it.starmap(5, [(1,)]))
list(it.zip_longest("ab", "c", fillvalue="-")), list(it.zip_longest()), list(it.zip_longest("a", [])), list(it.zip_longest([1], [2, 3], [4, 5, 6]))
it.zip_longest(1)
it.zip_longest("a", fill=1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
