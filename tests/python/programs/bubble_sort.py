# SPDX-License-Identifier: GPL-3.0-or-later
def bubble_sort(items):
    n = len(items)
    swaps = 0
    for i in range(n):
        for j in range(n - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
                swaps += 1
        print(items)
    return swaps

data = [5, 2, 9, 1, 7]
print(bubble_sort(data), data)
