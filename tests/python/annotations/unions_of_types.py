# SPDX-License-Identifier: GPL-3.0-or-later
u = int | str
print(u, type(u), u.__args__, u.__parameters__, u.__module__)
print(u == (str | int), hash(u) == hash(str | int), u != (int | str | float))
print(int | None, None | int, int | int, int | str | int, u | float, u | u)
print(isinstance(3, u), isinstance(3.0, u), issubclass(bool, u), isinstance(None, int | None))
print(isinstance(1, (int | str, float)), isinstance([], (int | str, float)))
print(list[int] | None, list[int] | list[str], list[int] | list[int], type | int)


class Point:
    pass


print(Point | None, isinstance(Point(), Point | int))


def find(key: int | str, default: Point | None = None) -> list[int] | None:
    return None


print(find.__annotations__)
