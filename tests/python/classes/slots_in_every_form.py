# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    __slots__ = "x"
class B(A):
    __slots__ = ("y", "__dict__")
class C:
    __slots__ = {"p": "the p", "q": None}
class D(C): ...
a, b, c, d = A(), B(), C(), D()
a.x = 1; b.x = 2; b.y = 3; b.z = 4; c.p = 5; d.new = 6
print(a.x, b.x, b.y, b.__dict__, c.p, d.__dict__, A.x, C.p.__doc__, C.__slots__, hasattr(c, "__dict__"), hasattr(c, "__weakref__"))
del a.x
for statement in ("a.x", "a.z = 1", "del a.x", "c.r", "A.x = 5; a.x = 6", "class E: __slots__ = 'a b'", "class F: __slots__ = (1,)", "class G: __slots__ = ('x',); x = 1", "class H(int): __slots__ = ('x',)", "class I(A, C): ...", "class J: __slots__ = ('__dict__', '__dict__')", "class K: __slots__ = ('x', 'x')", "class L(tuple): __slots__ = ()"):
    try:
        exec(statement)
        print(statement, "fine")
    except Exception as error:
        print(statement, type(error).__name__, error)
class M:
    __slots__ = ("__private", "public")
    def __init__(self): self.__private = 1
print(M()._M__private, M.__slots__)
