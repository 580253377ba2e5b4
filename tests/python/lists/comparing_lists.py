# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
[1, 2] == [1, 2.0], [1, 2] != [2, 1], [] == (), [[]] == [[]], [1] == 1
[1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] <= [1, 2], ["a"] >= ["A"]
[1, "a"] < [2, 1], [1, 2] < [1, 2, "x"]
[1, "a"] < [1, 1]
[1] < (1,)
[1] < 1
[None] < [None]
[None] < [1]
[float("nan")] == [float("nan")]
(lambda x: [x] == [x])(float("nan"))
[1] + [2], [0] * 3, 2 * [1, 2]
[1] + (2,)
[1] + 2
[1] * [2]
[1] - [1]
[1] & [1]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
