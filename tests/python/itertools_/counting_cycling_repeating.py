# SPDX-License-Identifier: GPL-3.0-or-later
import itertools as it
QUESTIONS = r"""
list(zip(it.count(5, -2), "abc")), list(zip(it.count(0.5, 0.25), "ab")), it.count(3), it.count(3, 1), it.count(1, 2), it.count(1.0)
[x for x, _ in zip(it.cycle("ab"), range(5))], list(it.cycle([])), [x for x, _ in zip(it.cycle(iter([1, 2])), range(3))]
list(it.repeat(7, 3)), it.repeat(7), it.repeat("a", 2), list(it.repeat([], 0)), list(map(pow, range(4), it.repeat(2)))
it.count("a")
it.count(1, "b")
it.cycle(5)
it.repeat()
it.repeat(1, 2.5)
it.repeat(1, times=2), it.repeat(object=1, times=0)
next(it.repeat(1, 0))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
