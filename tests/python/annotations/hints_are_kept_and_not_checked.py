# SPDX-License-Identifier: GPL-3.0-or-later
def f(a: int, b: "str" = 5, *args: float, c: list[int] = None, **kw: dict) -> None:
    x: int = "not checked"
    y: undefined_name
    return x
print(f("wrong"), f.__annotations__)
z: int
print(__annotations__)
w: str = 5
print(__annotations__, "z" in globals(), w)
class A:
    a: int
    b: "list[A]" = []
    (c): int = 3
print(A.__annotations__, A.c, hasattr(A, "a"))
a = A()
a.attr: int = 7
items = [0]
items[0]: int = 9
print(a.attr, items, __annotations__)
try:
    bad: nothing_here = 1
except NameError as error:
    print(error)
