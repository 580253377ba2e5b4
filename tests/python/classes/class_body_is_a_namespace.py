# SPDX-License-Identifier: GPL-3.0-or-later
x = "module"
class A:
    print("body runs", __name__, __qualname__)
    x = "class"
    y = x + "!"
    z = [i for i in range(3)]
    def f(self): return x
    for i in range(2):
        pass
    if True:
        def cond(self): return "cond"
    class Inner:
        v = 1
print(A.y, A.z, A().f(), A.i, A().cond(), A.Inner.v, A.Inner.__qualname__)
try:
    class B:
        n = 3
        bad = [n for _ in range(2)]
except NameError as e:
    print(e)
def f():
    y = "local"
    class C:
        z = y
    return C
print(f().z, f().__qualname__)
