# SPDX-License-Identifier: GPL-3.0-or-later
a = list(range(6))
a[1:3] = ["x"]
print(a)
a[1:1] = [7, 8, 9]
print(a)
a[-2:] = []
print(a)
a[::2] = "abc"
print(a)
a[:] = range(4)
print(a)
a[10:] = [99]
print(a)
a[3:1] = ["in"]
print(a)
a[1:3] = a
print(a)
for bad in (lambda: a.__setitem__(slice(None, None, 2), [1]), lambda: a.__setitem__(slice(0, 1), 5), lambda: a.__setitem__(100, 0)):
    try:
        bad()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
