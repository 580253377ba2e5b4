# SPDX-License-Identifier: GPL-3.0-or-later
l = [3, 1, 2]
print(l.append(4), l.extend((5, 1)), l.insert(1, 9), l, l.count(1), l.index(1), l.index(1, 3), l.pop(), l.pop(0), l.remove(9), l, l.reverse(), l, l.sort(), l, l.copy(), l.clear(), l)
l = list("hello")
l.insert(-1, "X")
l.insert(99, "end")
l.insert(-99, "start")
print(l, l[-2:], l[::2], l[::-1], l[5:2], l[1:-1:3])
l[1:3] = ["A", "B", "C"]
l[::3] = [0] * len(l[::3])
del l[1::2]
print(l, [1, 2] + [3], [0] * 3, [1, [2]] == [1, [2]], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], max([[1, 2], [1, 3]]), [1, 2] != (1, 2), 2 in [1, 2])
for call in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1][5], lambda: [1]["a"], lambda: [1] + (2,), lambda: [1] < (2,), lambda: [3, "a"].sort(), lambda: [1].insert("a", 1), lambda: [1].extend(5), lambda: [1] * 1.5, lambda: [1].sort(lambda x: x), lambda: hash([])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
