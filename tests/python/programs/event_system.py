# SPDX-License-Identifier: GPL-3.0-or-later
class Events:
    def __init__(self): self.handlers = {}
    def on(self, name):
        def deco(f):
            self.handlers.setdefault(name, []).append(f)
            return f
        return deco
    def fire(self, name, *a, **k):
        return [h(*a, **k) for h in self.handlers.get(name, ())]
ev = Events()
@ev.on("greet")
def hi(who): return f"hi {who}"
@ev.on("greet")
def bye(who, loud=False): return f"bye {who}{'!' * loud}"
print(ev.fire("greet", "Ann"), ev.fire("none"))
try:
    ev.fire("greet", "Ann", loud=True)
except TypeError as e:
    print(e)
