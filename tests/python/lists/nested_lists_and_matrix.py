# SPDX-License-Identifier: GPL-3.0-or-later
m = [[1, 2, 3], [4, 5, 6]]
print(m[1][2], [row[0] for row in m], [[r[i] for r in m] for i in range(3)], list(zip(*m)), [x for r in m for x in r])
m[0][1] = 9
m[1] = m[0]
m[0].append(0)
print(m, sum(map(sum, m)))
total = 0
for row in m:
    for x in row:
        total += x
print(total)
