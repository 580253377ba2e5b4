# SPDX-License-Identifier: GPL-3.0-or-later
def e(x):
    print(x, end=" ")
    return x

e(1) + e(2) * e(3); print()
[e(1), e(2)][e(0)]; print()
{e("k"): e("v"), e("k2"): e("v2")}; print()
max(e(1), e(2), key=e and None); print()
e(5) if e(0) else e(6); print()
def f(*a, **k): pass
f(e(1), *[e(2)], x=e(3), **{"y": e(4)}); print()
d = {}
d[e("key")] = e("value"); print()
x = [0, 0]
x[e(0)], x[e(1)] = e("a"), e("b"); print()
e(1) < e(2) < e(0) < e(9); print()
def g(a=e("default")): pass
print()
