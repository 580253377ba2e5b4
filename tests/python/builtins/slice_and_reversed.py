# SPDX-License-Identifier: GPL-3.0-or-later
s = slice(1, None, 2)
print("abcdef"[s], [0, 1, 2, 3][s], (1, 2, 3)[s], s, s.indices(4), slice(5), slice(1, 2) == slice(1, 2, None))
print(list(reversed("abc")), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), list(reversed(range(3))))
for bad in (lambda: reversed({1}), lambda: reversed(5), lambda: slice(), lambda: [1][slice("a")]):
    try:
        bad()
    except TypeError as e:
        print(e)
a = list(range(5))
a[slice(1, 3)] = "xyz"
print(a)
