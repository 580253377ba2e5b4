# SPDX-License-Identifier: GPL-3.0-or-later
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return up, get

up, get = counter()
print(up(), up(5), get(), counter()[0]())
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
print([f() for f in [lambda i=i: i for i in range(3)]])
print([f() for f in [(lambda: j) for j in range(3)]])
def outer():
    x = 1
    def inner():
        return x
    x = 2
    return inner
print(outer()(), outer().__closure__[0].cell_contents, outer().__code__.co_freevars)
