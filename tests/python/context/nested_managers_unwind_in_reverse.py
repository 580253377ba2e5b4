# SPDX-License-Identifier: GPL-3.0-or-later
class M:
    def __init__(self, n, eat=False): self.n, self.eat = n, eat
    def __enter__(self): print("+", self.n, sep="", end=" "); return self
    def __exit__(self, t, v, tb): print("-", self.n, ":", t.__name__ if t else None, sep="", end=" "); return self.eat
with M(1), M(2), M(3):
    print("body", end=" ")
print()
with M(1):
    with M(2, eat=True):
        with M(3):
            raise KeyError
    print("goes on", end=" ")
print()
try:
    with M(1), M(2):
        with M("x") as m:
            m.missing
except AttributeError as e:
    print("|", e)
def f():
    for i in range(3):
        with M(i):
            if i == 1:
                return i
print(f())
