# SPDX-License-Identifier: GPL-3.0-or-later
# A key that comes takes the last emptied slot on its way; the table does not grow for it.
s = {1, 9, 17}
s.discard(9)
s.add(25)
s.add(33)
print(s)
s = {1, 9, 17}
s ^= {9}
s ^= {25}
s ^= {33}
print(s)
s = {1, 9, 17}
s.symmetric_difference_update([25, 33, 9])
print(s)
for i in range(50):
    s.add(i * 8)
    s.discard(i * 8 - 16)
print(s, s.__sizeof__())
