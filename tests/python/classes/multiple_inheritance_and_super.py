# SPDX-License-Identifier: GPL-3.0-or-later
class Base:
    def __init__(self, **kwargs):
        print("Base", kwargs)
    def hello(self):
        return ["Base"]
class Left(Base):
    def __init__(self, left=None, **kwargs):
        print("Left", left)
        super().__init__(**kwargs)
    def hello(self):
        return ["Left"] + super().hello()
class Right(Base):
    def __init__(self, right=None, **kwargs):
        print("Right", right)
        super().__init__(**kwargs)
    def hello(self):
        return ["Right"] + super().hello()
class Bottom(Left, Right):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
    def hello(self):
        return ["Bottom"] + super().hello()
b = Bottom(left=1, right=2, rest=3)
print(b.hello(), [c.__name__ for c in Bottom.__mro__], super(Left, b).hello(), Bottom.__bases__, issubclass(Bottom, Base))
try:
    class Bad(Base, Left):
        pass
except TypeError as error:
    print(error)
class Mixin:
    def describe(self):
        return f"{type(self).__name__}: {', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()))}"
class Thing(Mixin):
    def __init__(self):
        self.b, self.a = 2, "x"
print(Thing().describe(), Mixin.__subclasses__(), Thing.mro()[1].__name__)
