# SPDX-License-Identifier: GPL-3.0-or-later
class Proxy:
    def __init__(self, target): self.__dict__["target"] = target
    def __getattr__(self, name): return getattr(self.target, name)
    def __setattr__(self, name, value): setattr(self.target, name, value)
class T: x = 1
t = T()
p = Proxy(t)
p.y = 5
print(p.x, p.y, t.y, p.__dict__, vars(t))
try:
    p.zz
except AttributeError as e:
    print(e)
class Deep:
    def __getattr__(self, n): return f"{n}!"
print(Deep().anything, getattr(Deep(), "a b"), hasattr(Deep(), "q"))
