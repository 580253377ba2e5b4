# SPDX-License-Identifier: GPL-3.0-or-later
import typing
from typing import (Annotated, Any, Callable, ClassVar, Final, Generic, List, Literal, NamedTuple, NewType, Optional,
                    Protocol, Tuple, TypedDict, TypeVar, Union, get_args, get_origin, get_type_hints, overload,
                    runtime_checkable)


def tried(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


T = TypeVar("T")
U = TypeVar("U", bound=int)
print(T, U.__bound__, Optional[Union[int, str]], Literal["a", 1], Annotated[int, "m"], ClassVar[int], Final[str])
print(Callable[..., int], Tuple[int, ...], Tuple[()], List["Later"], Union[int, None], Optional[T][int], Any)


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def get(self) -> T:
        return self.value


class IntBox(Box[int]):
    pass


print(Box[int], Box[int](3).get(), Box.__parameters__, IntBox.__mro__, Box[T][str], Box[Box[int]])
tried(lambda: Box[int, str])
tried(lambda: IntBox[int])
tried(lambda: isinstance([], List[int]))
tried(lambda: isinstance([], List))
print(get_origin(List[int]), get_args(Callable[[int, str], float]), get_origin(int), get_args(Union[int, str]))


@runtime_checkable
class Speaks(Protocol):
    def speak(self) -> str: ...


class Dog:
    def speak(self):
        return "wuff"


class Plain(Protocol):
    x: int


print(isinstance(Dog(), Speaks), isinstance(3, Speaks), issubclass(Dog, Speaks))
tried(lambda: isinstance(Dog(), Plain))
tried(lambda: Plain())


class Pair(NamedTuple):
    """Two."""
    left: int
    right: str = "r"

    def both(self):
        return f"{self.left}{self.right}"


print(Pair(1), Pair(1, "x").both(), Pair._field_defaults, Pair.__doc__, Pair(2)._replace(left=3), Pair.__annotations__)


class Movie(TypedDict, total=False):
    name: str
    year: int


print(Movie(name="x"), Movie.__annotations__, Movie.__total__, sorted(Movie.__optional_keys__), type(Movie(year=1)))
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId, List[UserId])


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


print(twice(2), twice("a"), len(typing.get_overloads(twice)))


def hinted(a: int, b: "Optional[Box]" = None, *, c: "List[int]") -> None: ...


print(get_type_hints(hinted), hinted.__annotations__["b"])


class Sized(NamedTuple, Generic[T]):
    value: T


print(list[T][int], dict[str, T].__parameters__, T | None, Sized[int](3), Sized.__mro__)
