# SPDX-License-Identifier: GPL-3.0-or-later
nums = range(1, 11)
print(list(map(lambda n: n * n, filter(lambda n: n % 2, nums))), sum(map(int, "12345")), list(map(max, [1, 5], [3, 2])), list(map(str.strip, [" a ", "b "])))
print(list(filter(str.isalpha, "a1b2")), dict(map(lambda p: (p[1], p[0]), {"a": 1}.items())), list(zip(*[(1, "a"), (2, "b")])), [*map(lambda *a: a, "ab", [1, 2])])
m = map(print, [1, 2])
print("nothing yet")
next(m)
print(list(m))
