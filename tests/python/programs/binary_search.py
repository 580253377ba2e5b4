# SPDX-License-Identifier: GPL-3.0-or-later
def search(xs, target):
    low, high, steps = 0, len(xs) - 1, 0
    while low <= high:
        steps += 1
        mid = (low + high) // 2
        if xs[mid] == target:
            return mid, steps
        if xs[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return None, steps
xs = list(range(0, 100, 3))
for t in (0, 51, 99, 50, -1):
    print(t, search(xs, t))
