# SPDX-License-Identifier: GPL-3.0-or-later
class Base:
    made = 0
    def __new__(cls, *args):
        cls.made += 1
        return super().__new__(cls)
    @classmethod
    def create(cls, *args):
        return cls(*args)
    @staticmethod
    def helper(x):
        return x * 2
    def who(self):
        return f"{type(self).__name__} via {__class__.__name__}"
class Child(Base):
    def __init__(self, value=0):
        self.value = value
    def who(self):
        return "child of " + super().who()
c = Child.create(5)
Base()
print(type(c).__name__, c.value, Child.made, Base.made, c.helper(4), Base.helper(2), c.who(), Base.who(c), Child.__dict__.keys() >= {"who"}, "create" in Child.__dict__)
print(Base.create.__self__ is Base, c.create.__func__ is Base.create.__func__, Base.__dict__["helper"].__class__.__name__, Child.create.__qualname__, super(Child, c).who())
for call in (lambda: Base.who(), lambda: Base.helper(), lambda: Child(1, 2), lambda: super().who(), lambda: super(Child, 5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
