# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1)
b = a
del a
print("one name left")
b = None
print("gone")
A(2)
print("temporary gone")
c = A(3)
c = A(4)
print("rebound")
xs = [A(5), A(6)]
xs.pop(0)
print("popped")
xs.clear()
print("cleared")
def f():
    local = A(7)
    print("in f")
f()
print("end")
