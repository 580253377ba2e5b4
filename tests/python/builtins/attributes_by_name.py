# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    cls = "class"
    def __init__(self):
        self.x = 1
    @property
    def p(self):
        return self.x * 2
a = A()
print(getattr(a, "x"), getattr(a, "y", "none"), hasattr(a, "p"), hasattr(a, "q"), setattr(a, "y", 5), a.y, delattr(a, "y"), vars(a), "x" in dir(a), "cls" in dir(a), a.__dict__ is vars(a), getattr(A, "cls"), getattr(5, "real"), [n for n in dir(a) if not n.startswith("_")])
setattr(A, "later", lambda self: "method")
print(a.later(), type(a).__name__, isinstance(a, A), isinstance(a, (int, A)), isinstance(a, int | A), issubclass(A, object), callable(a), callable(A), a.__class__ is A, A.__bases__, A.__mro__)
for call in (lambda: getattr(a, "nope"), lambda: delattr(a, "nope"), lambda: setattr(a, "p", 1), lambda: getattr(a, 5), lambda: setattr(5, "x", 1), lambda: vars(5), lambda: A.nope, lambda: hasattr(a, 5), lambda: a.x.y, lambda: isinstance(a, 5), lambda: issubclass(a, A), lambda: delattr(A, "zzz"), lambda: setattr(int, "x", 1), lambda: (lambda: 0).nope, lambda: len.nope, lambda: None.nope):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
