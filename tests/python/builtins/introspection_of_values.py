# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    x = 1
    def __init__(self): self.y = 2
    def m(self): ...
a = A()
QUESTIONS = r"""
vars(a), sorted(n for n in dir(a) if n[:2] != "__"), hasattr(a, "x"), getattr(a, "z", "none"), setattr(a, "z", 5), a.z, delattr(a, "z"), hasattr(a, "z"), type(a) is A, isinstance(a, (int, A)), issubclass(A, object), callable(a.m), id(a) == id(a), a.__class__, a.__dict__ is vars(a), A.__dict__["x"]
dir(), sorted(dir(5))[:3], "append" in dir([]), "__len__" in dir(str)
a.z
delattr(a, "nope")
setattr(a, "x y", 5), getattr(a, "x y"), vars(a)
isinstance(True, int), isinstance(5, object), isinstance(int, type), isinstance(type, object), issubclass(type, object), issubclass(object, type), type(type) is type, isinstance(None, type(None)), isinstance([], list | None)
id(None) == id(None), id([]) != id([1]), hash("a") == hash("a"), repr(a)[:12], str(A), ascii("é"), repr("é"), bin(10), oct(8), hex(255), chr(65), ord("A"), bin(-3), hex(-255), format(10, "b"), format(255, "#x")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
