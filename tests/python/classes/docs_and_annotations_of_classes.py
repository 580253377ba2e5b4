# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    """What A is."""
    x: int = 5
    y: "str"
    def f(self, a: int, b: list[int] = None) -> bool:
        """What f does."""
class B(A):
    z: float
print(A.__doc__, A.f.__doc__, B.__doc__, A.__annotations__, B.__annotations__, A.f.__annotations__)
print(hasattr(A, "y"), A().__annotations__ is A.__annotations__)
A.__annotations__["w"] = int
print(A.__annotations__)
class C: ...
print(C.__annotations__, C.__doc__)
def g(): ...
print(g.__annotations__, g.__doc__)
g.__doc__ = "Later."
g.__annotations__ = {"return": int}
print(g.__doc__, g.__annotations__)
for statement in ("g.__annotations__ = 5", "del g.__annotations__", "g.__doc__ = 5", "A.__doc__ = 5", "C.__annotations__ = 5", "print(C.__annotations__)"):
    try:
        exec(statement)
        print(statement, "fine")
    except Exception as error:
        print(statement, type(error).__name__, error)
