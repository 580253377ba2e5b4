# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace
@dataclass(order=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list, compare=False)
    def total(self, n):
        return self.price * n
a, b = Item("tea"), Item("bun", 2.5, ["x"])
print(a, a == Item("tea"), a < b, sorted([a, b])[0].name, b.total(2), asdict(b), astuple(b), replace(b, name="cake"), a.tags is Item("z").tags)
print([f.name for f in fields(Item)], Item.__match_args__)
@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
    def __post_init__(self):
        if self.x < 0:
            raise ValueError("negative")
p = Point(1)
print({p: "hashable"}, p, hash(p) == hash(Point(1)))
for call in (lambda: setattr(p, "x", 5), lambda: Point(-1), lambda: Point(), lambda: Item(), lambda: Point(1, 2, 3), lambda: replace(p, z=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for body in ("x: list = []", "x: int = 1\n    y: str"):
    try:
        exec(f"@dataclass\nclass Bad:\n    {body}")
    except (ValueError, TypeError) as error:
        print(error)
