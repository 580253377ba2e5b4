# SPDX-License-Identifier: GPL-3.0-or-later
class Engine:
    def __init__(self, power): self.power, self.running = power, False
    def start(self):
        self.running = True
        return f"{self.power} hp on"
class Car:
    def __init__(self, engine): self.engine = engine
    def start(self): return "car: " + self.engine.start()
e = Engine(90)
a, b = Car(e), Car(e)
print(a.start(), b.engine.running, a.engine is b.engine)
b.engine = Engine(200)
print(b.start(), a.engine.power, e.running)
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, list(kids)
    def total(self): return self.v + sum(k.total() for k in self.kids)
    def __repr__(self): return f"({self.v}{''.join(' ' + repr(k) for k in self.kids)})"
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(t, t.total())
t.kids[0].kids.append(Tree(10))
print(t, t.total(), len(t.kids))
