# SPDX-License-Identifier: GPL-3.0-or-later
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[-3:], a[:-7], a[::3], a[::-1], a[8:2:-2], a[5:2], a[100:], a[-100:2])
print(a[:] == a, a[:] is a, a[slice(None, None, 4)], a[1:9:4], a[-1:-4:-1])
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(3), slice(None) == slice(None))
for bad in (lambda: a[::0], lambda: a["x"], lambda: a[1.0], lambda: a[10], lambda: a[-11], lambda: a[1:"b"], lambda: a[None]):
    try:
        bad()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
