# SPDX-License-Identifier: GPL-3.0-or-later
for a in (7, -7, 10 ** 20, -(10 ** 20), 7.5, -7.5):
    for b in (3, -3, 2.5, 10 ** 10):
        q, r = divmod(a, b)
        print(a, b, q, r, q * b + r == a, sep=",", end=" ")
    print()
