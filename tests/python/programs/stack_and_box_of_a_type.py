# SPDX-License-Identifier: GPL-3.0-or-later
from typing import Any, Callable, ClassVar, Final, Generic, Iterable, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", int, str)


class Stack(Generic[T]):
    limit: ClassVar[int] = 3

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)

    def push(self, item: T) -> "Stack[T]":
        if len(self._items) >= self.limit:
            raise OverflowError(f"more than {self.limit} items")
        self._items.append(item)
        return self

    def pop(self) -> Optional[T]:
        return self._items.pop() if self._items else None

    def map(self, function: Callable[[T], Any]) -> "Stack[Any]":
        return Stack(map(function, self._items))


class NumberStack(Stack[float]):
    def total(self) -> float:
        return sum(self._items)


class Pair(NamedTuple):
    left: int
    right: str = "none"

    def swapped(self):
        return self.right, self.left


class Movie(TypedDict, total=False):
    title: str
    year: int


@runtime_checkable
class Speaks(Protocol):
    def speak(self) -> str: ...


class Dog:
    def speak(self):
        return "wuff"


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(Stack[int], Stack[int]([1]).push(2)._items, Stack.__parameters__, NumberStack([1.5, 2]).total(), NumberStack.__orig_bases__, issubclass(NumberStack, Stack))
print(Stack("ab").map(str.upper)._items, Stack().pop(), get_type_hints(Stack.push), get_type_hints(Stack.pop)["return"])
try:
    Stack([1, 2, 3]).push(4)
except OverflowError as error:
    print(error)
print(Pair(1), Pair(2, "x").swapped(), Pair._fields, Pair.__annotations__, Pair._field_defaults)
movie: Movie = {"title": "Up"}
print(movie, Movie.__total__, sorted(Movie.__optional_keys__), Movie(title="x", year=1), type(movie))
print(isinstance(Dog(), Speaks), isinstance(3, Speaks), double(2), double("a"), cast(int, "not"))
print(get_origin(list[int]), get_args(dict[str, int]), Union[int, str, int], Optional[int] == Union[int, None], Literal["a", 1], Final[int], int | str | None, get_args(Callable[[int], str]))
for bad in (lambda: Stack[int, str], lambda: Generic[int], lambda: isinstance([], list[int]), lambda: Speaks(), lambda: Union[()], lambda: Optional[1, 2], lambda: TypeVar("X", int)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(T, K.__constraints__, T.__bound__, TypeVar("B", bound=int).__bound__, repr(Any), list[T][int], dict[K, T][str, int])
