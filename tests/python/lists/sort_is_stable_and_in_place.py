# SPDX-License-Identifier: GPL-3.0-or-later
a = [3, 1, 2]
print(a.sort(), a)
a.sort(reverse=True)
print(a)
words = ["bb", "a", "cc", "d", "aaa"]
words.sort(key=len)
print(words)
words.sort(key=len, reverse=True)
print(words)
print(sorted("banana"), sorted([3, 1], reverse=True), sorted({"b": 1, "a": 2}), sorted((2, 1)), sorted([]))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "y")]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs), sorted(["b", "A", "a", "B"], key=str.lower), sorted([True, 0, 2, -1.5]))
