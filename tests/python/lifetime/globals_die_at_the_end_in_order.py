# SPDX-License-Identifier: GPL-3.0-or-later
class T:
    def __init__(self, name): self.name = name
    def __del__(self): print("bye", self.name)
b = T("b")
a = T("a")
c = [T("c0"), T("c1")]
d = {"k": T("d")}
def f(x=T("default")): return x
e = f
print("last line")
