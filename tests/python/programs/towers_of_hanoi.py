# SPDX-License-Identifier: GPL-3.0-or-later
pegs = {"A": [3, 2, 1], "B": [], "C": []}
def move(n, a, b, c):
    if n == 0:
        return 0
    m = move(n - 1, a, c, b)
    pegs[c].append(pegs[a].pop())
    print(pegs)
    return m + 1 + move(n - 1, b, a, c)
print(move(3, "A", "B", "C"))
