# SPDX-License-Identifier: GPL-3.0-or-later
class Bag:
    items = []
    def add(self, x):
        self.items.append(x)

a, b = Bag(), Bag()
a.add(1); b.add(2)
print(a.items, b.items, a.items is b.items, a.__dict__)
a.items = a.items + [3]
print(a.items, b.items, Bag.items)
b.items += [4]
print(Bag.items, "items" in b.__dict__)
class Counter:
    n = 0
    def __init__(self):
        Counter.n += 1
        self.n += 10
print(Counter().n, Counter().n, Counter.n)
