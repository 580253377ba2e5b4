# SPDX-License-Identifier: GPL-3.0-or-later
def tag(cls):
    cls.tagged = True
    return cls
def count(n):
    def deco(cls):
        cls.n = n
        return cls
    return deco
@tag
@count(5)
class A:
    "A doc"
    a: int = 1
    b: str
print(A.tagged, A.n, A.__doc__, A.__annotations__, A.__dict__["a"])
class E: """e"""; pass
print(E.__doc__, E().__doc__, type(E).__doc__ is None)
