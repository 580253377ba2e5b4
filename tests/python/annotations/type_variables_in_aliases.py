# SPDX-License-Identifier: GPL-3.0-or-later
def make[T, S, *Ts]():
    return T, S, Ts


T, S, Ts = make()
print(list[T], list[T].__parameters__, list[T][int], dict[T, T][str], dict[S, T][int, str])
print((list[T] | None)[int], list[dict[str, T]][float], tuple[*Ts], tuple[*Ts][int, str])
print(T | int, int | T, T | None, list[S] | T)
for make_it in (lambda: list[T][int, str], lambda: dict[T, S][int], lambda: list[int][str]):
    try:
        print(make_it())
    except TypeError as error:
        print(error)
