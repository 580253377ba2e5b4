# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, make_dataclass, FrozenInstanceError, KW_ONLY, InitVar, MISSING
@dataclass(order=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list, compare=False)
    secret: str = field(default="s", repr=False)
    id: int = field(default=0, init=False)
@dataclass(frozen=True)
class Frozen:
    x: int
@dataclass
class Base:
    a: int
    _: KW_ONLY
    b: int = 2
@dataclass(slots=True)
class Slotted:
    x: int = 1
@dataclass
class Init:
    x: InitVar[int]
    y: int = 0
    def __post_init__(self, x):
        self.y = x * 2
QUESTIONS = r"""
Item("a"), Item("a") == Item("a"), Item("a") < Item("b"), Item("a", 2) > Item("a", 1), asdict(Item("a")), astuple(Item("a")), replace(Item("a"), name="b"), is_dataclass(Item), is_dataclass(5), [f.name for f in fields(Item)], Item.__match_args__
Item()
Item("a", id=5)
Item("a") < 5
hash(Item("a"))
hash(Frozen(1)) == hash(Frozen(1)), {Frozen(1): 2}[Frozen(1)], Frozen(1) == Frozen(1), repr(Frozen(1))
Frozen(1).__setattr__("x", 2)
Frozen(1).__delattr__("x")
replace(Frozen(1), x=5), replace(Frozen(1), y=5)
replace(Item("a"), id=5)
Base(1), Base(1, b=5), Base(1, 2)
Slotted(5), Slotted.__slots__, hasattr(Slotted(), "__dict__")
Slotted().__setattr__("z", 1)
Init(5), Init(x=1).y, fields(Init)[0].name, len(fields(Init))
Init()
make_dataclass("P", ["x", ("y", int), ("z", int, 5)])(1, 2), make_dataclass("Q", [("a", int, field(default=3))])(), make_dataclass("R", [])()
make_dataclass("P", ["1x"])
make_dataclass("P", ["x", "x"])
fields(5)
asdict(5)
asdict(Item)
field(default=1, default_factory=list)
dataclass(type("M", (), {"__annotations__": {"x": list}, "x": []}))
dataclass(type("M", (), {"__annotations__": {"x": int, "y": int}, "x": 1}))
dataclass(order=True, eq=False)(type("E", (), {}))
fields(Item)[1].default, fields(Item)[2].default_factory, fields(Item)[0].default is MISSING, fields(Item)[0].type, Item.__dataclass_params__
asdict(Item("a", tags=[Frozen(1), {"k": Frozen(2)}])), astuple(Item("a", tags=(Frozen(1),)))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
