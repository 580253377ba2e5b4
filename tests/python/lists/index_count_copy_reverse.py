# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2.0, True, "1", None, [1], 1]
QUESTIONS = r"""
a.index(1), a.index(True), a.index(1, 1), a.index(1, 3), a.index([1]), a.index(2)
a.index("z")
a.index(1, 7)
a.index(1, -1), a.index(1, -4, -1)
a.index()
a.index(1, "a")
a.index(1, 2, 3, 4)
a.count(1), a.count([1]), a.count(5)
a.count()
a.copy() == a, a.copy() is a, a.copy(1)
a.reverse(), a
a.reverse(1)
[float("nan")].index(float("nan"))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
