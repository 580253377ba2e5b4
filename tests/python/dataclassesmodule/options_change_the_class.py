# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass, field, fields, InitVar, KW_ONLY, make_dataclass, replace, astuple, is_dataclass
from typing import ClassVar


def tried(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass(slots=True)
class Point:
    x: int
    y: int = 3


print(Point(1), Point.__slots__, hasattr(Point(1), "__dict__"), Point.__doc__, Point.__match_args__)
tried(lambda: setattr(Point(1), "z", 3))


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


tried(lambda: setattr(Version(1), "major", 3))
tried(lambda: delattr(Version(1), "minor"))
print(Version(1, 2) < Version(1, 10), max(Version(2), Version(1, 9)), hash(Version(1)) == hash((1, 0)))


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 3
    limit: ClassVar[int] = 10
    seed: InitVar[int] = 7
    total: int = field(init=False, repr=False)

    def __post_init__(self, seed):
        self.total = self.a + self.b + seed


m = Mixed(1, b=5)
print(m, m.total, Mixed.__doc__, vars(m), [f.name for f in fields(Mixed)])
tried(lambda: Mixed(1, 2))
tried(lambda: replace(m, total=3))
Made = make_dataclass("Made", ["x", ("y", int), ("z", int, field(default=5))])
print(Made(1, 2), astuple(Made(1, 2)), is_dataclass(Made), is_dataclass(3))
loop = Made(1, [])
loop.y.append(loop)
print(loop)


@dataclass(unsafe_hash=True)
class Key:
    name: str
    note: str = field(default="", compare=False)


print({Key("a", "x"): 1}[Key("a", "y")], Key("a", "x") == Key("a", "y"))
match Point(1, 2):
    case Point(1, y):
        print("matched", y)
for text in ("@dataclass\nclass B:\n a: int = 3\n b: int", "@dataclass\nclass B:\n a: dict = {}",
             "@dataclass(order=True, eq=False)\nclass B:\n a: int", "field(default=1, default_factory=list)",
             "@dataclass\nclass B(Version):\n z: int = 3", "fields(3)", "replace(3)",
             "@dataclass(order=True)\nclass B:\n a: int\n def __lt__(self, o): pass"):
    tried(lambda: exec(text))
