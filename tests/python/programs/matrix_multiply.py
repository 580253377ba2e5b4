# SPDX-License-Identifier: GPL-3.0-or-later
def mul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
def identity(n):
    return [[int(i == j) for j in range(n)] for i in range(n)]
def power(m, k):
    r = identity(len(m))
    while k:
        if k & 1:
            r = mul(r, m)
        m = mul(m, m)
        k >>= 1
    return r
print(mul([[1, 2], [3, 4]], [[5, 6], [7, 8]]), power([[1, 1], [1, 0]], 90)[0][1])
for row in mul([[2, 0], [0, 2]], [[1, 2, 3], [4, 5, 6]]):
    print(*row, sep="\t")
