# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2, 3, 4]
for x in a:
    if x % 2 == 0:
        a.remove(x)
    print(x, a)
b = [1]
for x in b:
    if x < 5:
        b.append(x + 1)
print(b)
c = [1, 2, 3]
for x in c[:]:
    c.remove(x)
print(c)
