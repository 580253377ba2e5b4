# SPDX-License-Identifier: GPL-3.0-or-later
def find(items, x):
    for i in items:
        if i == x:
            return i

result = find(["a"], "b")
print(result.upper())
