# SPDX-License-Identifier: GPL-3.0-or-later
import bisect
a = [1, 3, 3, 5]
QUESTIONS = r"""
bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect([], 1)
bisect.bisect(a, 3, 2), bisect.bisect(a, 3, 0, 1), bisect.bisect_left(a, 4, lo=1, hi=3), bisect.bisect(["a", "bb", "ccc"], 2, key=len)
bisect.insort(a, 4), a, bisect.insort_left(a, 3), a, bisect.insort_right(a, 0), a
bisect.insort(a, "9", key=int), a
bisect.bisect(a, "x")
bisect.bisect(5, 1)
bisect.bisect(a, 1, -1)
bisect.bisect(a, 1, 0, 99)
bisect.bisect()
bisect.insort((), 1)
bisect.bisect([3, 1, 2], 2), bisect.bisect_left("abc", "b"), bisect.bisect(range(10), 4.5)
["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90, 100)]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
