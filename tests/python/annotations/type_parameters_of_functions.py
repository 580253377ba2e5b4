# SPDX-License-Identifier: GPL-3.0-or-later
def first[T](items: list[T]) -> T:
    return items[0]


print(first([3, 4]), first.__type_params__, first.__annotations__, first.__qualname__)


def both[T: int, *Ts, **P](a: T, *args: *Ts) -> T:
    return T, Ts, P


for each in both(1):
    print(each, type(each), each.__name__, each.__module__)
print(both.__type_params__[0].__bound__, both.__type_params__[0].__constraints__)


def defaults[T](a=3, *, key=4):
    return a, key, T


print(defaults(), defaults(1, key=2), defaults.__defaults__, defaults.__kwdefaults__)


def outer[T]():
    def inner[S]():
        return T, S
    return inner


print(outer()(), outer().__qualname__, outer().__type_params__)
