# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
x = A("x")
y = A("y")
_z = A("_z")
def f(d=A("default")): pass
lst = [A("in list")]
print("module ends")
