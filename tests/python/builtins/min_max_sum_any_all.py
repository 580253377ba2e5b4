# SPDX-License-Identifier: GPL-3.0-or-later
print(min(3, 1, 2), max("apple", "fig", key=len), min([], default="none"), max({"a": 3, "b": 5}.items(), key=lambda kv: kv[1]), min("hello"), max([1, 5, 5.0]), max((2, "b"), (2, "a")), min(range(5, 0, -1)))
print(sum([1, 2.5]), sum([], 10), sum([[1], [2]], []), sum(x * x for x in range(5)), sum([True, True]), sum([0.1] * 3), sum({1: 2, 3: 4}), sum((), start=2), any([]), all([]), any([0, "", None, 5]), all([1, "a", []]), any(x > 3 for x in [1, 5]), all(c.isdigit() for c in "12a"))
for call in (lambda: min([]), lambda: max(), lambda: max(1), lambda: max([1, "a"]), lambda: sum(["a", "b"]), lambda: sum([[1]]), lambda: sum("ab", ""), lambda: sum(5), lambda: min(1, 2, default=3), lambda: max([1], key=5), lambda: any(1), lambda: all(), lambda: sum(["a"], "x"), lambda: min(None, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
