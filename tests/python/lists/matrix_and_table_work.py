# SPDX-License-Identifier: GPL-3.0-or-later
m = [[1, 2, 3], [4, 5, 6]]
print([list(c) for c in zip(*m)], [sum(r) for r in m], [[x * 2 for x in r] for r in m], sum(sum(r) for r in m), [r[::-1] for r in m][::-1], [x for r in m for x in r if x % 2])
grid = [["."] * 3 for _ in range(2)]
grid[0][1] = "#"
shared = [["."] * 3] * 2
shared[0][1] = "#"
print(grid, shared, grid[0] is grid[1], shared[0] is shared[1])
identity = [[int(i == j) for j in range(3)] for i in range(3)]
product = [[sum(a * b for a, b in zip(row, col)) for col in zip(*m)] for row in m]
print(identity, product, list(map(list, zip(*[iter(range(6))] * 2))))
rows = [{"n": "a", "v": 2}, {"n": "b", "v": 1}]
rows.sort(key=lambda r: r["v"])
print(rows, [r["n"] for r in rows], {r["n"]: r["v"] for r in rows}, max(rows, key=lambda r: r["v"])["n"])
stack, queue = [], [1, 2, 3]
stack.append(1); stack.append(2)
print(stack.pop(), stack, queue.pop(0), queue, stack or "empty", not [], len([[]]), [[]] == [[]], [1, [2, [3]]][1][1][0])
flat = []
def flatten(x):
    for item in x:
        if isinstance(item, list):
            flatten(item)
        else:
            flat.append(item)
flatten([1, [2, [3, [4]], 5]])
rotated = flat[2:] + flat[:2]
print(flat, rotated, [flat[i:i + 2] for i in range(0, len(flat), 2)], list(dict.fromkeys([3, 1, 3, 2, 1])), [a - b for a, b in zip(flat[1:], flat)], any(flat), sorted(flat, key=lambda x: (x % 2, -x)))
