# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof
print(*map(getsizeof, (0, 1, 2 ** 30 - 1, 2 ** 30, 2 ** 60, 10 ** 100, True, None, 1.5, 1j)))
print(*map(getsizeof, ("", "a", "abc", "é", "日", "😀", b"", b"abc")))
print(*map(getsizeof, ([], [1], [1, 2, 3], list(range(10)), (), (1,), (1, 2, 3))))
print(*map(getsizeof, ({}, {"a": 1}, {i: i for i in range(6)}, {i: 0 for i in range(20)}, set(), {1}, set(range(5)), frozenset())))
print(getsizeof(range(5)), getsizeof(slice(1)), getsizeof(lambda: 0), getsizeof(print), getsizeof(int), getsizeof(...))
