# SPDX-License-Identifier: GPL-3.0-or-later
for r in (range(3), range(1, 4), range(5, 0, -2), range(0), range(3, 1), range(-3, 0), range(0, 10, 4)):
    print(list(r), end=" ")
print()
for i in range(2):
    for i in range(10, 12):
        pass
    print(i)
for i in range(3):
    i += 10
    print(i, end=" ")
print()
for x in range(10 ** 12):
    if x > 3:
        break
print(x, sum(range(1000)), [i for i in range(20) if i % 3 == i % 5])
