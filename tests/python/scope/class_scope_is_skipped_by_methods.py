# SPDX-License-Identifier: GPL-3.0-or-later
v = "global"
class A:
    v = "class"
    w = v
    def get(self): return v
    def get_self(self): return self.v
    lam = lambda self: v
a = A()
print(a.get(), a.get_self(), a.lam(), A.w)
def f():
    v = "function"
    class B:
        print(v)
        v = "inner class"
        print(v)
        def m(self): return v
    return B().m()
try:
    print(f())
except NameError as e:
    print(e)
