# SPDX-License-Identifier: GPL-3.0-or-later
a = ["b", "C", "a", "D"]
QUESTIONS = r"""
a.sort(), a
a.sort(key=str.lower), a
a.sort(reverse=True), a
a.sort(key=len), a
a.sort(key=lambda s: (s.isupper(), s), reverse=1), a
a.sort(str.lower)
a.sort(key=1)
a.sort(cmp=1)
a.sort(reverse="x")
[1, "a"].sort()
[None, 1].sort()
[[1], [0, 5], []].sort()
sorted([3, 1, 2], reverse=True), sorted("hello"), sorted({3: 1, 1: 2}), sorted((1, 1.0, True))
sorted([1, 2], key=None), sorted([])
sorted()
sorted(1)
sorted([1], lambda x: x)
sorted([1], key=lambda: 0)
sorted([1j, 2j])
sorted([{1}, {2}, {1, 2}])
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
