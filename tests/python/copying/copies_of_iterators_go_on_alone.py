# SPDX-License-Identifier: GPL-3.0-or-later
import copy
its = [iter([1, 2, 3]), iter((1, 2, 3)), iter("abc"), iter(b"abc"), iter(range(3)), reversed([1, 2, 3]), iter({1: "a", 2: "b"}), iter({1: "a"}.items()), enumerate("abc"), zip("abc", "xyz"), map(str, [1, 2, 3]), filter(None, [1, 0, 2]), iter(range(10**20, 10**20 + 3)), reversed(range(3)), iter(bytearray(b"ab"))]
for it in its:
    next(it)
    twin = copy.copy(it)
    print(type(it).__name__, list(twin), list(it), list(copy.copy(it)))
print(iter([1, 2]).__reduce__()[1:], reversed("ab").__reduce__()[1:], iter({5: 6}).__reduce__()[1:], iter({7}).__reduce__()[1:])
it = iter([1, 2, 3, 4])
it.__setstate__(2)
print(list(it), it.__reduce__()[1:])
try:
    copy.copy(x for x in "ab")
except TypeError as error:
    print(error)
