# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=" ")
xs = [A(i) for i in range(8)]
del xs[1:4]; print("|")
xs[0:2] = [A("n")]; print("|")
xs.remove(xs[1]) if False else xs.pop(1); print("|")
xs.sort(key=lambda a: str(a.n)); print("|")
xs.clear(); print("|")
d = {i: A(i) for i in range(4)}
d.pop(1); print("|")
d.update({0: A("u")}); print("|")
d.clear(); print("|")
s = {A(9)}
s.clear(); print("|")
t = (A("t"), [A("l")])
t = None; print("|")
