# SPDX-License-Identifier: GPL-3.0-or-later
def noisy(x):
    print("make", x)
    return x
g = (noisy(i) for i in range(3))
print("made")
print(next(g), next(g))
print(list(g), list(g))
print(sum(i for i in range(5)), any(noisy(i) == 1 for i in range(5)), all(i < 2 for i in [0, 1, noisy(2), 3]))
print(next((x for x in [1, 5, 9] if x > 3), None), next((x for x in []), "default"), "".join(c.upper() for c in "abc"))
n = 1
h = (n for _ in range(2))
n = 2
print(list(h))
