# SPDX-License-Identifier: GPL-3.0-or-later
import inspect
def f(a, b=1, /, c: int = 2, *args, d, e=5, **kw) -> str:
    """Does nothing."""
class K:
    def m(self, x): ...
    @classmethod
    def c(cls): ...
    @staticmethod
    def s(y): ...
QUESTIONS = r"""
inspect.signature(f), str(inspect.signature(lambda x, *, y: 0)), inspect.signature(K().m), inspect.signature(K.m), inspect.signature(K.c), inspect.signature(K.s), inspect.signature(K)
[(p.name, p.kind.name, p.default is p.empty) for p in inspect.signature(f).parameters.values()], inspect.signature(f).return_annotation, inspect.signature(f).parameters["c"].annotation
inspect.signature(f).bind(1, 2, 3, 4, d=5, z=6).arguments
inspect.signature(f).bind(1)
inspect.signature(lambda x: 0).bind()
inspect.signature(lambda x: 0).bind(1, 2)
inspect.signature(lambda x: 0).bind(y=1)
inspect.signature(5)
inspect.isfunction(f), inspect.isclass(K), inspect.ismethod(K().m), inspect.isgeneratorfunction(f), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.iscode(f.__code__), inspect.isgenerator(x for x in ""), inspect.isroutine(len), inspect.isabstract(K), inspect.ismethoddescriptor(str.upper), inspect.isdatadescriptor(property())
inspect.getdoc(f), inspect.getdoc(K), inspect.cleandoc("  a\n    b\n  c"), inspect.getmro(K), [n for n, v in inspect.getmembers(K, inspect.isfunction)], inspect.getmodule(f).__name__, inspect.currentframe().f_code.co_name
inspect.getfullargspec(f)
inspect.getattr_static(K, "s"), inspect.unwrap(f) is f, inspect.getgeneratorstate((x for x in "")), inspect.getclosurevars(f).nonlocals, inspect.getcallargs(lambda a, b=2: 0, 1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
