# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, name):
        self.name = name
    def hi(self):
        return f"A.hi {self.name} {self.who()}"
    def who(self):
        return "A"
class B(A):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def who(self):
        return "B+" + super().who()
class C(B):
    pass
c = C("cy", 3)
print(c.hi(), c.age, isinstance(c, A), issubclass(C, A), C.__mro__, C.__bases__)
print(A.hi(c), super(B, c).who(), type(c) is C, isinstance(C, type), C.__name__, C.__qualname__, C.__module__)
