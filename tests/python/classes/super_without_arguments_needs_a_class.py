# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return cls.__name__
class B(A):
    def f(self): return "B+" + super().f()
    @classmethod
    def c(cls): return "B:" + super().c()
    def inner(self):
        return [super(B, self).f() for _ in range(2)]
    def no_self(): return super().f()
    x = property(lambda self: super().f())
print(B().f(), B.c(), B().inner(), B().x)
def outside(self): return super().f()
for call in (lambda: outside(B()), lambda: B.no_self(), lambda: super().f(), lambda: super(B).f, lambda: super(5, 5), lambda: super(B, 5), lambda: super(B, B()).zzz, lambda: super(A, B()).f(), lambda: super(B, B()), lambda: super(B, B).c(), lambda: super(B, A())):
    try:
        result = call()
        print(result if isinstance(result, str) else repr(result)[:40])
    except Exception as error:
        print(type(error).__name__, error)
