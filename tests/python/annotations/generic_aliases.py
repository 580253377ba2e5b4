# SPDX-License-Identifier: GPL-3.0-or-later
a = list[int]
print(a, type(a), a.__origin__, a.__args__, a.__parameters__)
print(a == list[int], a is list[int], a == list[str], hash(a) == hash(list[int]), a != list)
print(dict[str, int], tuple[int, ...], tuple[()], set[None], list["a"], type[int], frozenset[int])
print(dict[str, list[int]].__args__, a(), a([1, 2]), dict[int, str](a=1))
print(a.append, a.__name__, a.__class__)
print(*a, [*tuple[int, str]], a.__unpacked__)


class Numbers(list[int]):
    pass


print(Numbers.__bases__, Numbers.__orig_bases__, Numbers((1, 2)))


class Box:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)


print(Box[int], Box[1, 2], Box[:])
