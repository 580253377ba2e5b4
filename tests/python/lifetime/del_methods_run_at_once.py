# SPDX-License-Identifier: GPL-3.0-or-later
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
a = Noisy("a")
b = a
del a
print("one name left")
b = None
print("gone")
Noisy("temporary")
print("after temporary")
items = [Noisy(i) for i in range(3)]
items.pop()
print("popped")
items[0] = None
items.clear()
print("cleared")
def f():
    local = Noisy("local")
    print("in f")
f()
d = {"k": Noisy("value")}
d["k"] = 1
t = (Noisy("in tuple"),)
del t
x = Noisy("first"); x = Noisy("second")
s = {Noisy("in set")}
s.pop()
try:
    y = Noisy("in try")
    raise ValueError
except ValueError:
    y = None
class Box: ...
box = Box()
box.item = Noisy("attribute")
del box.item
box.item = Noisy("with box")
del box
print("end")
