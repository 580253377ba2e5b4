# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): print("new", n); self.n = n
    def __del__(self): print("del", self.n)
a = A(1)
a = A(2)
xs = [A(3)]
xs[0] = A(4)
d = {"k": A(5)}
d["k"] = A(6)
class O: pass
o = O()
o.x = A(7)
o.x = A(8)
o.x = None
a, b = A(9), A(10)
a, b = b, a
print("swapped")
del a
b = 0
print("end")
