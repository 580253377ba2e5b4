# SPDX-License-Identifier: GPL-3.0-or-later
def f(*args, **kw):
    return args, kw
a = [1, 2]
d = {"x": 1}
r = f(*a, 3, *"bc", **d, y=2)
print(r, r[0] is a, r[1] is d)
print(f(*[], **{}), f(*(i for i in "ab")), f(*{"k": 1}), f(*range(2), *range(2)))
print([*a, *a], (*a,), {*a, 5}, {**d, "x": 2, **{"z": 3}})
print(*a, *["end"], sep="|")
def g(first, *rest):
    return rest
t = (1, 2, 3)
print(g(*t), type(g(1)), g(1))
