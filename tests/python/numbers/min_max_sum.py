# SPDX-License-Identifier: GPL-3.0-or-later
print(min(3, 1, 2), max([4, 9, 2]), min("hello"), max("a", "b"))
print(max([1, -5, 3], key=abs), min(["bb", "a", "ccc"], key=len), max([], default="none"))
print(sum([1, 2, 3]), sum([0.1] * 3), sum([[1], [2]], []), sum(range(101)), sum((1, 2), 10))
print(max(1, 1.0), max(1.0, 1), min(True, 1))
for bad in (lambda: min([]), lambda: max(5), lambda: sum(["a"]), lambda: sum("ab", ""), lambda: max(1, "a")):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
