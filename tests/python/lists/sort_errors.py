# SPDX-License-Identifier: GPL-3.0-or-later
for bad in (lambda: [1, "a"].sort(), lambda: [None, 1].sort(), lambda: sorted([1, 2], 3), lambda: [1].sort(len), lambda: sorted([1, 2], key=5), lambda: sorted(5), lambda: [{}, {}].sort()):
    try:
        bad()
    except TypeError as error:
        print(error)
a = [3, "x", 1]
try:
    a.sort()
except TypeError:
    print(a)
