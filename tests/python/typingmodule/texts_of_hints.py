# SPDX-License-Identifier: GPL-3.0-or-later
from typing import *
import typing
T = TypeVar("T")
QUESTIONS = r"""
List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Union[int, int], Tuple[int, ...], Tuple[()], Callable[[int], str], Callable[..., Any], Type[int], Literal[1, "a", None], ClassVar[int], Final[int], Annotated[int, "x"], Iterable[T], T, Any, NoReturn, Set[int], FrozenSet[int], Deque[int], DefaultDict[str, int], Counter[str]
list[int], dict[str, list[int]], tuple[int, ...], int | str, int | None, type[int], list[T], list[T][int], Dict[T, int][str], Union[T, int][str], Optional[T][int], Callable[[T], T][int]
get_origin(List[int]), get_args(Dict[str, int]), get_origin(int | str), get_args(Callable[[int], str]), get_args(Literal[1, 2]), get_origin(int), get_args(int), get_args(Annotated[int, 5]), get_origin(Annotated[int, 5])
List[int] == List[int], Union[int, str] == Union[str, int], hash(List[int]) == hash(List[int]), List[int] is List[int], Optional[int] == Union[int, None], (int | str) == (str | int)
isinstance([], List), isinstance({}, Dict), issubclass(list, Sequence), isinstance(5, Hashable), isinstance("a", Iterable), isinstance(5, int | str), isinstance(None, int | None)
isinstance([], List[int])
isinstance(5, list[int])
isinstance(5, Union[int, str])
issubclass(int, Union[int, str])
List[1]
List[int, str]
Dict[int]
Optional[int, str]
Union[()]
Literal[()]
Callable[int]
Callable[[int]]
ClassVar[1]
Any()
Union()
List()
list[int](), List[int]()
TypeVar("T", int)
TypeVar("T", bound=int).__bound__, TypeVar("A", int, str).__constraints__, TypeVar("C", covariant=True), TypeVar("D", contravariant=True).__contravariant__, T.__name__
TypeVar("T", covariant=True, contravariant=True)
cast(int, "a"), NewType("UserId", int)(5), NewType("UserId", int), NewType("UserId", int).__supertype__, TYPE_CHECKING, overload, final(5) if False else 0, no_type_check(len) is len if False else 0
ForwardRef("int"), List["int"], ForwardRef("a b") if False else 0
assert_type(5, int), reveal_type is not None, Self, LiteralString, Never, Required[int] if False else 0
assert_never(5)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
