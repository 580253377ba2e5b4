# SPDX-License-Identifier: GPL-3.0-or-later
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)
        object.__setattr__(self, "log", [])
    def __getattr__(self, name):
        self.log.append(("get", name))
        return getattr(self.target, name)
    def __setattr__(self, name, value):
        self.log.append(("set", name))
        setattr(self.target, name, value)
    def __delattr__(self, name):
        self.log.append(("del", name))
        delattr(self.target, name)
    def __dir__(self):
        return ["one", "two"]
class Target:
    x = 1
p = Proxy(Target())
p.y = 5
print(p.x, p.y, p.target.y, dir(p))
del p.y
try:
    p.y
except AttributeError as error:
    print(error)
print(p.log)
class Strict:
    def __getattribute__(self, name):
        if name.startswith("_") and not name.startswith("__"):
            raise AttributeError(f"{name} is private")
        return super().__getattribute__(name)
s = Strict()
s._hidden, s.open = 1, 2
print(s.open, s.__dict__)
try:
    s._hidden
except AttributeError as error:
    print(error)
