# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print(f"-{self.n}", end=" ")
    def __add__(self, o): return A(self.n + o.n)
    def __eq__(self, o): return self.n == o.n
x = A(1) + A(2) + A(3)
print("| sum", x.n)
print(A(4) == A(4), "|")
y = [A(5), A(6)][0]
print("| item", y.n)
def f(a): return a
z = f(f(A(7)))
print("| z", z.n)
A(8) if A(9).n else A(10)
print("| cond")
for w in (A(11), A(12)):
    print("loop", w.n, end=" ")
print("| after")
x = y = z = w = None
print("| end")
