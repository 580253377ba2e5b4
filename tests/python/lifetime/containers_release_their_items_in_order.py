# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=" ")
def show(title, make):
    print(title, end=": ")
    x = make()
    del x
    print()
show("list", lambda: [A(1), A(2), A(3)])
show("tuple", lambda: (A(1), A(2), A(3)))
show("dict", lambda: {"a": A(1), "b": A(2)})
show("nested", lambda: [A(1), [A(2), [A(3)]], A(4)])
def attrs():
    o = A(1)
    o.x = A(2)
    o.y = A(3)
    return o
show("attributes", attrs)
def locals_():
    a = A("a"); b = A("b"); c = A("c")
locals_()
print()
xs = [A(i) for i in range(4)]
del xs[1:3]
print("|", end=" ")
xs[0] = None
print("|", end=" ")
xs = None
print()
