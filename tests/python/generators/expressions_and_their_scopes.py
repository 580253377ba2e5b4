# SPDX-License-Identifier: GPL-3.0-or-later
x = 10
print(list(x for x in range(3)), x, sum(i for i in range(4)), max((len(w), w) for w in ["a", "bb"]), dict((k, v) for k, v in [(1, 2)]))
print([y for y in (z * 2 for z in range(3)) if y], list(a + b for a in "xy" for b in "12"), any(n > 2 for n in range(5)), all(n for n in [1, 0, 1 / 1]))
print([(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)], {i: [j for j in range(i)] for i in range(3)})
gen = (print("now", n) or n for n in [1, 2])
print("made")
print(next(gen), list(gen))
try:
    bad = (n for n in 5)
except TypeError as error:
    print(error)
late = (n / 0 for n in [1])
try:
    next(late)
except ZeroDivisionError as error:
    print(error, list(late))
print([last := n for n in range(3)], last, [(n, m) for n in (1, 2) if (m := n * 10) > 10], m)
print((lambda: [i for i in range(2)])(), [lambda: i for i in range(2)][0](), type(x for x in ()).__name__, (x for x in ()).__name__, (x for x in ()).__qualname__)
