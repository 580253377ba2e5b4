# SPDX-License-Identifier: GPL-3.0-or-later
t = (3, 1, 2, 1)
print(t.count(1), t.index(1), t.index(1, 2), t + (5,), t * 2, t[1:], t[::-1], len(t), max(t), sorted(t), t == (3, 1, 2, 1), t < (3, 2), 2 in t, (1,) * 0, tuple("ab"), tuple({1: 2}), ())
a, *b, c = t
(x, y), z = (1, 2), 3
print(a, b, c, x, y, z, *t, sep="|")
print(hash((1, 2)) == hash((1, 2)), (1, 2, 3)[-1], ((1, 2), (3,))[0][1], (1, [2])[1] + [3], tuple(i * i for i in range(4)), isinstance((1), int), isinstance((1,), tuple))
for call in (lambda: t[9], lambda: t.index(9), lambda: t + [1], lambda: t["a"], lambda: hash(([],)), lambda: t < [1], lambda: t.append(1), lambda: tuple(5), lambda: t.__setitem__(0, 1), lambda: t * "a"):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
