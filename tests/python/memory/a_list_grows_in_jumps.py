# SPDX-License-Identifier: GPL-3.0-or-later
import sys
a = []
last = sys.getsizeof(a)
print(0, last)
for i in range(1, 60):
    a.append(i)
    now = sys.getsizeof(a)
    if now != last:
        print(i, now)
        last = now
while a:
    a.pop()
    now = sys.getsizeof(a)
    if now != last:
        print(len(a), now)
        last = now
