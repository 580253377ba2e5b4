# SPDX-License-Identifier: GPL-3.0-or-later
def change(items, n):
    items.append(n)
    n += 1
    items = [n]
    return items

a, k = [], 1
print(change(a, k), a, k)
def same(x):
    return x
print(same(a) is a)
def rebind(d):
    d = dict(d)
    d["k"] = 1
    return d
orig = {}
print(rebind(orig), orig)
