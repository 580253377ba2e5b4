# SPDX-License-Identifier: GPL-3.0-or-later
r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], list(r), r[1:3], r[::-1], 5 in r, 6 in r, r.index(8), r.count(11), r.start, r.stop, r.step)
print(list(range(3)), list(range(3, 0)), list(range(5, 0, -2)), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2))
print(10 ** 20 in range(10 ** 30), len(range(0, 10 ** 12, 7)), range(5)[2], hash(range(3)) == hash(range(0, 3, 1)), bool(range(0)))
for bad in (lambda: range(1, 2, 0), lambda: range(1.5), lambda: r[99], lambda: r.index(3), lambda: range(), lambda: range("a"), lambda: len(range(10 ** 20))):
    try:
        bad()
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        print(type(error).__name__, error)
print(list(reversed(range(4))), sum(range(1, 11)), max(range(5)), "3.0 in", 3.0 in range(5), "3" in range(5))
