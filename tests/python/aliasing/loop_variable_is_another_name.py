# SPDX-License-Identifier: GPL-3.0-or-later
rows = [[1], [2], [3]]
for row in rows:
    row.append(0)
print(rows)
for row in rows:
    row = [9]
print(rows, row)
for i, row in enumerate(rows):
    rows[i] = row + [5]
print(rows)
nums = [1, 2, 3]
for n in nums:
    n *= 10
print(nums, n)
nums = [n * 10 for n in nums]
print(nums)
