# SPDX-License-Identifier: GPL-3.0-or-later
x = "global"
def a():
    x = "a"
    def b():
        def c():
            nonlocal x
            x = "c"
        c()
        return x
    return b(), x
print(a(), x)
def make():
    total = []
    def add(v):
        total.append(v)
        return sum(total)
    return add
add = make()
print(add(1), add(10), add(100))
