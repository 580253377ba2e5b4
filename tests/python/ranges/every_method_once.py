# SPDX-License-Identifier: GPL-3.0-or-later
r = range(10, 0, -3)
print(r, list(r), len(r), r[0], r[-1], r[1:], r[::-1], r.start, r.stop, r.step, r.count(7), r.index(4), 7 in r, 8 in r, 7.0 in r, "a" in r, list(reversed(r)), r == range(10, -1, -3), hash(r) == hash(range(10, -1, -3)), range(0) == range(5, 5))
print(range(5)[1:4], range(5)[::2], range(3) != [0, 1, 2], bool(range(0)), max(range(5)), sum(range(101)), range(10 ** 20)[10 ** 19], len(range(0, 10, 3)), list(range(3, 3)), tuple(range(-2, 2)), [*range(2)], range(True), range(5).index(3))
for call in (lambda: r[9], lambda: r.index(5), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(), lambda: range(1, 2, 3, 4), lambda: r + r, lambda: r.__setitem__(0, 1), lambda: len(range(10 ** 20)), lambda: range("5"), lambda: r < r):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
