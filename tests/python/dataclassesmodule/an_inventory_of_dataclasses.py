# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass, field, asdict, replace, fields
from collections import defaultdict
from enum import Enum
class Kind(Enum):
    FRUIT = "fruit"
    BREAD = "bread"
@dataclass(frozen=True, order=True)
class Product:
    name: str
    price: float
    kind: Kind = field(default=Kind.FRUIT, compare=False)
    @property
    def label(self):
        return f"{self.name:<6} {self.price:>6.2f}"
@dataclass
class Stock:
    items: dict = field(default_factory=lambda: defaultdict(int))
    log: list = field(default_factory=list, repr=False)
    def add(self, product, count=1):
        self.items[product] += count
        self.log.append((product.name, count))
        return self
    def total(self):
        return sum(p.price * n for p, n in self.items.items())
    def __contains__(self, name):
        return any(p.name == name for p in self.items)
apple, bun = Product("apple", 0.5), Product("bun", 1.25, Kind.BREAD)
stock = Stock().add(apple, 10).add(bun, 4).add(apple)
print(stock.total(), "bun" in stock, "pie" in stock, sorted(stock.items), max(stock.items, key=lambda p: p.price).label, stock.log)
print(asdict(bun), replace(apple, price=0.6), apple == Product("apple", 0.5, Kind.BREAD), apple < bun, {apple: 1}[Product("apple", 0.5)], [f.name for f in fields(Product)], hash(apple) == hash(Product("apple", 0.5)))
print(stock)
by_kind = defaultdict(list)
for p in stock.items:
    by_kind[p.kind].append(p.name)
print(dict(by_kind), Kind("bread") is bun.kind, [k.name for k in Kind])
try:
    apple.price = 1
except Exception as error:
    print(type(error).__name__, error)
