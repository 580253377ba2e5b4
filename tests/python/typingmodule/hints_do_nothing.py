# SPDX-License-Identifier: GPL-3.0-or-later
from typing import List, Dict, Optional, Union, Any, Callable, TypeVar, Generic, NamedTuple, cast
def f(x: List[int], y: Optional[str] = None) -> Dict[str, Any]:
    return {"x": x}
print(f("not a list"), f.__annotations__["y"], List[int], Optional[int], Union[int, str], list[int], dict[str, int], int | None, Callable[[int], str])
T = TypeVar("T")
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int](5).v, cast(int, "s"), T)
class P(NamedTuple):
    x: int
    y: int = 0
print(P(1), P(1)._asdict())
