# SPDX-License-Identifier: GPL-3.0-or-later
x: int
print("x" in globals())
y: str = "five"
print(y, "y" in __annotations__, __annotations__["x"])
z: list[int] = []
print(z)

def f(a: int, b: "later" = 2) -> None:
    c: int = 3
    return a + b + c

print(f(1), sorted(f.__annotations__))
