# SPDX-License-Identifier: GPL-3.0-or-later
class T:
    def __init__(self, name): self.name = name
    def __del__(self): print("bye", self.name)
a = T("a")
a.self = a
b, c = T("b"), T("c")
b.other, c.other = c, b
del b, c
x = T("x")
print("end")
