# SPDX-License-Identifier: GPL-3.0-or-later
row = [0] * 3
grid = [row] * 2
grid[0][0] = 1
print(grid, grid[0] is grid[1])
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid, grid[0] is grid[1])
d = dict.fromkeys("ab", [])
d["a"].append(1)
print(d)
d = {k: [] for k in "ab"}
d["a"].append(1)
print(d)
l = [[]] * 2 + [[]]
l[0].append("x")
print(l)
t = ([1], [2])
u = t[:]
u[0].append(9)
print(t, t is u)
def add(item, to=[]):
    to.append(item)
    return to
p, q = add(1), add(2)
print(p, p is q)
m = [1, 2]
m[0] = m
print(m, m[0][0][1])
k = {"self": None}
k["self"] = k
print(k)
