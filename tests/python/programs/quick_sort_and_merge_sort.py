# SPDX-License-Identifier: GPL-3.0-or-later
def quick(xs):
    if len(xs) < 2:
        return xs
    pivot, *rest = xs
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])
def merge_sort(xs):
    if len(xs) < 2:
        return xs
    mid = len(xs) // 2
    a, b = merge_sort(xs[:mid]), merge_sort(xs[mid:])
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b
data = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]
print(quick(data), merge_sort(data), quick([]), merge_sort(["b", "a"]))
