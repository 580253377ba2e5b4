# SPDX-License-Identifier: GPL-3.0-or-later
def tag(name):
    print("make", name)
    def deco(f):
        print("apply", name, f.__name__)
        def inner(*a):
            return f"<{name}>{f(*a)}</{name}>"
        return inner
    return deco
@tag("a")
@tag("b")
def hello(x="hi"):
    return x
print(hello(), hello("yo"), hello.__name__)
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
    def __get__(self, obj, cls):
        return lambda *a: self(obj, *a)
@Count
def double(x): return x * 2
print(double(2), double(3), double.n)
class K:
    @Count
    def m(self, x): return x + 1
    @staticmethod
    @tag("s")
    def s(): return "static"
    @classmethod
    @tag("c")
    def c(cls): return cls.__name__
print(K().m(5), K.s(), K().c())
def add_method(cls):
    cls.extra = lambda self: "extra"
    return cls
@add_method
class L: ...
print(L().extra())
@(lambda f: "replaced")
def gone(): ...
print(gone)
decorators = {"x": lambda f: f}
@decorators["x"]
def kept(): return "kept"
print(kept())
try:
    @5
    def bad(): ...
except TypeError as error:
    print(error)
