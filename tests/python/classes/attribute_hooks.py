# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"no {name} here")
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)
a = A()
print(a.real, a.auto_x, hasattr(a, "nope"), getattr(a, "nope", "dflt"))
a.y = 2
del a.y
try:
    a.y
except AttributeError as e:
    print(e)
class G:
    x = 1
    def __getattribute__(self, name):
        print("look", name)
        return super().__getattribute__(name)
print(G().x)
