# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def m(self): ...
A.__name__ = "Better"
A.__qualname__ = "Outer.Better"
A.__module__ = "shop"
A.__doc__ = "Changed."
print(A, A(), A.__doc__, A.m.__qualname__) if False else print(A, A.__doc__, A.m.__qualname__)
for statement in ("A.__name__ = 5", "A.__qualname__ = 5", "A.__name__ = 'a\\0b'", "int.__name__ = 'x'", "del A.__name__", "int.__doc__ = 'x'", "A.__dict__ = {}", "A.__mro__ = ()", "A.__class__ = 5", "A.new = 5", "int.new = 5", "del A.nope"):
    try:
        exec(statement)
        print(statement, "done")
    except (TypeError, AttributeError, ValueError) as error:
        print(statement, type(error).__name__, error)
