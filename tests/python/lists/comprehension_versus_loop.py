# SPDX-License-Identifier: GPL-3.0-or-later
out = []
for x in range(6):
    if x % 2:
        out.append(x ** 2)
print(out == [x ** 2 for x in range(6) if x % 2], out)
fns = [f for f in (str, float, bool)]
print([f(1) for f in fns], [f.__name__ for f in fns])
grid = [[(i, j) for j in range(2)] for i in range(2)]
print(grid, [c for row in grid for c in row], [[c for c in row if sum(c) == 1] for row in grid])
