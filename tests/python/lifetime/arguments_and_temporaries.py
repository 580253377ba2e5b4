# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def me(self): return self
def f(x):
    print("in f")
    x = None
    print("f lets go")
f(A(1))
print("after f")
a = A(2)
f(a)
print("a lives", a.n)
A(3).me().me()
print("chain gone")
print(A(4).n, "printed")
if A(5):
    print("condition gone")
for i in [A(6)]:
    print("loop")
print("after loop")
i = None
[A(7)][0]
print("last")
del a
