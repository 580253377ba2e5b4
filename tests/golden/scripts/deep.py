# SPDX-License-Identifier: GPL-3.0-or-later
def depth(n, seen):
    if n == 0:
        return len(seen)
    return depth(n - 1, seen + [n])


ages = {name: len(name) for name in 'abcdefghijklmnopqrst'}
print(depth(12, []))
