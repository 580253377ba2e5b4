# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2, 3, 2, 1]
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(2)
print(a)
a.clear()
print(a)
for bad in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(9), lambda: [1].pop("x"), lambda: [1].index(3), lambda: [1, 2].index(1, 1)):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
