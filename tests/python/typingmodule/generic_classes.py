# SPDX-License-Identifier: GPL-3.0-or-later
from typing import Generic, TypeVar, Protocol, runtime_checkable, NamedTuple, TypedDict
T, U = TypeVar("T"), TypeVar("U")
class Box(Generic[T]):
    def __init__(self, item):
        self.item = item
class Pair(Box[T], Generic[T, U]): ...
class IntBox(Box[int]): ...
@runtime_checkable
class Sized(Protocol):
    def __len__(self) -> int: ...
class Employee(NamedTuple):
    name: str
    id: int = 3
class Movie(TypedDict, total=False):
    name: str
    year: int
QUESTIONS = r"""
Box[int], Box[int](5).item, Box[int] == Box[int], Box[T], Pair[int, str], Box.__parameters__, Pair.__parameters__, IntBox.__orig_bases__, IntBox.__mro__, issubclass(IntBox, Box), isinstance(IntBox(1), Box), issubclass(Box, Generic), Box.__bases__, Pair.__bases__
Box[int, str]
Pair[int]
Box[()]
Generic[int]
Generic()
isinstance(Box(1), Box[int])
issubclass(IntBox, Box[int])
isinstance([], Sized), isinstance(5, Sized), issubclass(list, Sized)
Sized()
Employee("a"), Employee("a", 4).id, Employee.__annotations__, Employee._field_defaults, Employee("b")._asdict()
Employee()
Movie(name="x"), Movie.__total__, Movie.__annotations__, Movie.__optional_keys__, type(Movie(name="x")), Movie({"name": "y"})
isinstance({}, Movie)
type("X", (Generic,), {})
type("X", (Generic[T], Generic[U]), {})
Box[int].__origin__, Box[int].__args__, Box[int].__name__ if hasattr(Box[int], "__name__") else "", Box[int](1).__orig_class__, Box.__class_getitem__(int)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
