# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import KW_ONLY, InitVar, dataclass, field, is_dataclass
@dataclass
class Base:
    x: int
    y: int = 5
@dataclass
class Child(Base):
    z: int = 7
    y: int = 6
print(Child(1), Child(1, 2, 3), isinstance(Child(1), Base))
@dataclass(slots=True, kw_only=True)
class Tight:
    a: int
    b: int = field(default=2, repr=False)
t = Tight(a=1)
print(t, t.b, hasattr(t, "__dict__"), Tight.__slots__)
@dataclass
class Mixed:
    first: int
    _: KW_ONLY
    second: int = 0
    scale: InitVar[int] = 1
    result: int = field(init=False)
    def __post_init__(self, scale):
        self.result = self.first * scale
print(Mixed(3, scale=4), is_dataclass(Mixed), is_dataclass(3), Mixed.__doc__)
for call in (lambda: Tight(1), lambda: Mixed(1, 2), lambda: setattr(t, "c", 1)):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
