# SPDX-License-Identifier: GPL-3.0-or-later
import json
from collections import defaultdict
from dataclasses import asdict, astuple, dataclass, field, replace
from operator import attrgetter


@dataclass(order=True)
class Item:
    sort_index: tuple = field(init=False, repr=False, compare=True)
    name: str = field(compare=False)
    price: float = field(compare=False)
    count: int = field(default=0, compare=False)
    tags: list[str] = field(default_factory=list, compare=False)

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"{self.name}: negative price {self.price}")
        self.sort_index = (-self.price, self.name)

    @property
    def value(self):
        return self.price * self.count


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


items = [Item("pen", 1.2, 50, ["office", "small"]), Item("desk", 120.0, 3, ["office"]), Item("mug", 6.5, 20), Item("lamp", 6.5, tags=["office"])]
for item in sorted(items):
    print(f"{item.name:<6}{item.price:>9.2f}{item.count:>5}{item.value:>10.2f}  {','.join(item.tags) or '-'}")
by_tag = defaultdict(list)
for item in items:
    for tag in item.tags or ["none"]:
        by_tag[tag].append(item.name)
print(dict(by_tag), by_tag.get("missing"), len(by_tag))
print(items[0])
cheaper = replace(items[1], price=99.9)
print(cheaper, cheaper is items[1], cheaper == items[1], cheaper > items[1])
text = json.dumps([{k: v for k, v in asdict(item).items() if k != "sort_index"} for item in items], indent=1)
print(text[:70].replace("\n", "~"), len(text))
again = [Item(**row) for row in json.loads(text)]
print(again == items, again[0].tags is items[0].tags, astuple(again[2]))
print([i.name for i in sorted(items, key=attrgetter("count", "name"), reverse=True)], sum(i.value for i in items))
try:
    Item("bad", -1)
except ValueError as error:
    print(error)
p = Point(3)
try:
    p.x = 4
except AttributeError as error:
    print(type(error).__name__, error)
print(p, hash(p) == hash(Point(3, 0)), {p: "here"}[Point(3, 0)], Point.__match_args__)
try:
    Item()
except TypeError as error:
    print(error)
match p:
    case Point(0, 0):
        print("origin")
    case Point(x, 0):
        print("on the axis at", x)
