# SPDX-License-Identifier: GPL-3.0-or-later
class Base:
    def __init__(self, **kw):
        print("Base", kw)
    @classmethod
    def make(cls): return f"Base.make {cls.__name__}"
    @property
    def p(self): return "base p"
    @staticmethod
    def s(): return "static"
class Left(Base):
    def __init__(self, left, **kw):
        print("Left", left)
        super().__init__(**kw)
class Right(Base):
    def __init__(self, right, **kw):
        print("Right", right)
        super().__init__(**kw)
class Both(Left, Right):
    def __init__(self):
        super().__init__(left=1, right=2, extra=3)
    @classmethod
    def make(cls): return super().make() + "!"
    @property
    def p(self): return super().p + "!"
    def s2(self): return super().s()
b = Both()
print(Both.make(), b.p, b.s2(), super(Left, b).p)
try:
    super().x
except RuntimeError as e:
    print(e)
