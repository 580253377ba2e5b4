# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    x: int
    y: str = "d"
    z: "A" = None
    def m(self, a: int = 1) -> "A": return self
print(A.__annotations__, hasattr(A, "x"), A.y, A.m.__annotations__, A().m() is not None)
class B(A):
    w: float = 1.0
print(B.__annotations__, B.y)
def f():
    v: undefined_here = 1
    return v
print(f())
