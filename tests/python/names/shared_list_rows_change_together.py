# SPDX-License-Identifier: GPL-3.0-or-later
grid = [[0] * 3] * 2
grid[0][1] = 7
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 7
print(grid)
row = [1]
twice = [row, row]
twice[0].append(2)
print(twice, twice[0] is twice[1])
copy = row[:]
print(copy == row, copy is row)
