# SPDX-License-Identifier: GPL-3.0-or-later
def search(items, wanted):
    low, high, steps = 0, len(items) - 1, 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle, steps
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None, steps
numbers = list(range(0, 200, 3))
print([search(numbers, n) for n in (0, 99, 198, 50, -1, 500)], search([], 1), search(["a", "c"], "c"))
def counting_sort(values):
    counts = [0] * (max(values) + 1)
    for v in values:
        counts[v] += 1
    return [v for v, n in enumerate(counts) for _ in range(n)]
def bubble_sort(values):
    values, swaps = list(values), 0
    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                swaps += 1
    return values, swaps
print(counting_sort([3, 1, 2, 3, 0]), bubble_sort([4, 3, 2, 1]), bubble_sort("hello"))
