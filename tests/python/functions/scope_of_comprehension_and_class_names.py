# SPDX-License-Identifier: GPL-3.0-or-later
x = "module"
def f():
    x = "local"
    return [x for _ in range(1)], [x for x in "ab"], x
print(f(), x)
y = [y for y in range(3)]
print(y)
print([i * j for i in range(3) for j in range(i)], "i" in globals())
print([[x for x in range(n)] for n in range(3)], x)
def g(n):
    return [k + n for k in range(2)], {k: n for k in "a"}, {n}, sum(n for _ in range(4))
print(g(10))
