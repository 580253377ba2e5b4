# SPDX-License-Identifier: GPL-3.0-or-later
primes = [n for n in range(2, 40) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes)
text = "the cat and the dog and the bird"
print({w: text.split().count(w) for w in text.split()}, sorted({len(w) for w in text.split()}))
print([(i, j) for i in range(3) if i for j in range(i) if j != i], {(a, b) for a in (1, 2) for b in (a,)}, [x for x in [y for y in range(3)]])
matrix = [[1, 2], [3, 4]]
print([list(r) for r in zip(*matrix)], [[row[i] for row in matrix] for i in (0, 1)], {k: [v] * k for k, v in enumerate("ab", 1)})
