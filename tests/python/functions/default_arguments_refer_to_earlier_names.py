# SPDX-License-Identifier: GPL-3.0-or-later
base = 10
def f(a=base, b=base * 2, c=[base]):
    return a, b, c
base = 99
print(f(), f(1), f(b=base))
try:
    def g(a, b=a): pass
except NameError as e:
    print(e)
class C:
    size = 3
    def m(self, n=size): return n
print(C().m())
def h(x, f=lambda y: y + base): return f(x)
print(h(1))
base = 0
print(h(1))
