# SPDX-License-Identifier: GPL-3.0-or-later
x = "module"
def outer():
    x = "outer"
    def reads():
        return x
    def writes():
        nonlocal x
        x = "changed"
        return x
    def own():
        x = "own"
        return x
    def makes_global():
        global x
        x = "new module"
    results = [reads(), own(), writes(), reads(), x]
    makes_global()
    return results + [x]
print(outer(), x)
class C:
    x = "class"
    seen = x
    def method(self):
        return x, self.x
    inner = [x for _ in range(1)] if False else x
print(C().method(), C.seen, C.inner)
def counter():
    total = 0
    for i in range(3):
        def add():
            nonlocal total
            total += i
        add()
    return total, i
print(counter())
def conditional(flag):
    if flag:
        value = 1
    return value
try:
    conditional(False)
except UnboundLocalError as error:
    print(error)
print(conditional(True), "x" in globals(), "total" in globals(), list(locals())[:1] == list(globals())[:1])
def shadow(list):
    return list
print(shadow([1]), list("ab"))
del x
try:
    outer.__globals__["x"]
except KeyError as error:
    print("KeyError", error)
