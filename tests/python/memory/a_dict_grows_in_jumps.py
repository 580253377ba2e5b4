# SPDX-License-Identifier: GPL-3.0-or-later
import sys
d = {}
last = sys.getsizeof(d)
print(0, last)
for i in range(1, 100):
    d[i] = None
    now = sys.getsizeof(d)
    if now != last:
        print(i, now)
        last = now
d.clear()
print(sys.getsizeof(d))
e = {}
for c in "abcdefghijkl":
    e[c] = 1
    print(len(e), sys.getsizeof(e), end="; ")
print()
