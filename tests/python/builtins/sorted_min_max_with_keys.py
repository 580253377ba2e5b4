# SPDX-License-Identifier: GPL-3.0-or-later
words = ["pear", "fig", "banana", "kiwi"]
print(sorted(words, key=len), max(words, key=len), min(words, key=lambda w: w[-1]), sorted(words, key=lambda w: (-len(w), w)), max(words), min(words, default=None))
print(max(3, 7, key=lambda n: -n), min([[2, 1], [1, 5]]), max([], default=0), max((1, "a"), (1, "b")), min(2.0, 2), max({"x": 1, "y": 5}, key={"x": 1, "y": 5}.get))
for bad in (lambda: max(), lambda: max(1, default=2) , lambda: min([], key=len), lambda: max([1, "a"]), lambda: min(None)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(e)
