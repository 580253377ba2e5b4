# SPDX-License-Identifier: GPL-3.0-or-later
from typing import Any, Callable, ClassVar, Dict, Generic, List, Literal, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, get_args, get_origin, get_type_hints, cast, runtime_checkable
def f(a: int, b: "List[str]" = None, *args: float, **kw: Any) -> Optional[Dict[str, int]]: ...
print(get_type_hints(f), f.__annotations__)
for hint in (List[int], Optional[int], Union[int, str, None], Dict[str, List[int]], Callable[[int], str], Tuple[int, ...], Literal[1, "a"], list[int], int | str, Callable[..., Any]):
    print(hint, get_origin(hint), get_args(hint))
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []
s = Stack[int]()
print(Stack[int], T, Stack.__parameters__, type(s).__name__, s.__orig_class__)
class Point(NamedTuple):
    x: int
    y: int = 0
print(Point(1), Point.__annotations__, Point._field_defaults)
class Movie(TypedDict, total=False):
    title: str
    year: int
print(Movie(title="x"), Movie.__total__, Movie.__required_keys__, Movie.__annotations__)
@runtime_checkable
class Closable(Protocol):
    def close(self): ...
class File:
    def close(self): ...
print(isinstance(File(), Closable), isinstance(1, Closable), cast(int, "a"), Union[int], Union[int, int], Optional[None])
for call in (lambda: List[int](), lambda: isinstance([], List[int]), lambda: Union[()], lambda: Any(), lambda: Generic(), lambda: Optional[1, 2], lambda: Closable()):
    try:
        print(call())
    except TypeError as error:
        print(error)
