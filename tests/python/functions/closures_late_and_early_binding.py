# SPDX-License-Identifier: GPL-3.0-or-later
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
def make(i): return lambda: i
fixed = [make(i) for i in range(3)]
print([f() for f in late], [f() for f in early], [f() for f in fixed])
x = 10
f = lambda: x
x = 20
print(f())
def outer():
    fs = []
    for k in "ab":
        def g(): return k
        fs.append(g)
    k = "changed"
    return fs
print([g() for g in outer()])
