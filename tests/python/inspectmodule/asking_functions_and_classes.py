# SPDX-License-Identifier: GPL-3.0-or-later
import inspect
def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    """Docs
        indented."""
sig = inspect.signature(f)
print(sig, list(sig.parameters), sig.parameters["d"].kind, sig.parameters["b"].default, sig.return_annotation, inspect.getdoc(f))
print(sig.bind(1, d=4).arguments, inspect.isfunction(f), inspect.isbuiltin(len), inspect.isclass(int), inspect.getmro(bool), inspect.isgeneratorfunction(f))
class A:
    x = 1
    def m(self, y): ...
    @staticmethod
    def s(z): ...
    @classmethod
    def c(cls): ...
    @property
    def p(self): ...
print([name for name, value in inspect.getmembers(A, inspect.isfunction)], inspect.signature(A().m), inspect.signature(A.m), inspect.signature(A.s), inspect.signature(A.c), inspect.signature(A), inspect.ismethod(A().m))
print(inspect.getfullargspec(f), inspect.getattr_static(A, "p").__class__.__name__, inspect.cleandoc("  a\n    b\n    c"))
def g():
    yield 1
gen = g()
print(inspect.getgeneratorstate(gen), next(gen), inspect.getgeneratorstate(gen), inspect.isgenerator(gen), inspect.currentframe().f_lineno)
for call in (lambda: sig.bind(1), lambda: sig.bind(1, 2, 3, 4, d=1, zz=5).kwargs, lambda: inspect.signature(5), lambda: sig.bind()):
    try:
        print(call())
    except TypeError as error:
        print(error)
