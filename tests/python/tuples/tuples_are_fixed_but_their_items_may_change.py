# SPDX-License-Identifier: GPL-3.0-or-later
t = (1, [2])
t[1].append(3)
print(t, len(t), t[0], t[-1], t[:1], t[::-1], t + (4,), t * 2)
for bad in (lambda: t.__setitem__, lambda: t.append, lambda: t[5]):
    try:
        bad()
    except (AttributeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    t[0] = 5
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
print((), (1,), 1, (1), tuple("ab"), tuple([1, 2]), tuple(), 1, )
