# SPDX-License-Identifier: GPL-3.0-or-later
print([x * x for x in range(5)], {x % 3 for x in range(9)}, {x: x ** 2 for x in range(3)}, {v: k for k, v in {"a": 1}.items()})
print([x for x in range(10) if x % 2 if x > 4], [(x, y) for x in "ab" for y in (1, 2)], [x if x else "zero" for x in range(3)])
print([[i * j for j in range(3)] for i in range(3)], [y for x in [[1], [2, 3]] for y in x], [len(w) for w in "a bb ccc".split()])
print([x for x, in [(1,), (2,)]], [a + b for a, (b, c) in [(1, (2, 3))]], [*(x for x in "ab"), *[1]], [x for *x, y in [(1, 2, 3)]])
