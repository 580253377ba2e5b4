# SPDX-License-Identifier: GPL-3.0-or-later
x = "global"
def outer():
    x = "outer"
    def show(): return x
    def change():
        nonlocal x
        x = "changed"
    def make_global():
        global x
        x = "new global"
    before = show()
    change()
    make_global()
    return before, show(), x
print(outer(), x)
def reads_then_writes():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1
    return x
print(reads_then_writes())
def deletes():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as error:
        return str(error)
print(deletes())
def global_delete():
    global temporary
    temporary = 5
    del temporary
    try:
        temporary
    except NameError as error:
        return str(error)
print(global_delete())
def three():
    a = 1
    def two():
        b = 2
        def one():
            nonlocal a, b
            a += 10
            b += 20
            return a, b
        return one(), b
    return two(), a
print(three(), sorted(outer.__code__.co_cellvars), outer.__code__.co_freevars)
