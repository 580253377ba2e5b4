# SPDX-License-Identifier: GPL-3.0-or-later
x = 10
g = (x * y for y in range(3))
x = 100
print(list(g))
data = [1, 2, 3]
g = (d for d in data)
data.append(4)
print(list(g))
data = [9]
g = (d for d in data)
data = [0]
print(list(g))
try:
    g = (1 / z for z in [1, 0])
    print(next(g), next(g))
except ZeroDivisionError as e:
    print(e)
print(list(g))
try:
    g = (q for q in 5)
except TypeError as e:
    print(e)
print(sum(a * b for a in range(3) for b in range(a)), max((len(w), w) for w in ["a", "bbb"]), dict((k, v) for k, v in zip("ab", [1, 2])))
