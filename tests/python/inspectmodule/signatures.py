# SPDX-License-Identifier: GPL-3.0-or-later
import inspect, functools
from inspect import signature, Parameter
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b:int, c=3, *args, d, e:str="x", **kw) -> float: "doc  \n   more\n     in"
def g(a,/,b,*,c): pass
def gen(): yield 1
class A:
    "class doc"
    def __init__(self, x, y=2): pass
    def m(self, q): pass
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    def __call__(self, t): pass
class B(A):
    def m(self, q): pass
print(signature(f), signature(g), signature(A), signature(A.m), signature(A(1).m), signature(A.c), signature(A.s), signature(A(1)), signature(lambda: 0), signature(functools.partial(f,1,c=5)), signature(B), repr(signature(g)))
p=signature(f).parameters
for n,v in p.items(): print(n, v, repr(v), v.kind, repr(v.kind), v.kind.description, v.default is Parameter.empty, v.annotation)
print(signature(f).return_annotation, signature(g).return_annotation is inspect.Signature.empty, Parameter.POSITIONAL_ONLY, p['a'].kind==Parameter.POSITIONAL_OR_KEYWORD)
for x in (f,A,A.m,A(1).m,len,gen,gen(),inspect,3,str.join,A.c): print([fn(x) for fn in (inspect.isfunction,inspect.ismethod,inspect.isclass,inspect.isbuiltin,inspect.ismodule,inspect.isgeneratorfunction,inspect.isgenerator,inspect.isroutine,inspect.isabstract)])
print(inspect.getdoc(f), inspect.getdoc(A), inspect.getdoc(B), inspect.getmro(B), inspect.cleandoc("  a\n    b\n      c\n"))
tr(lambda: signature(3)); tr(lambda: signature(signature)); tr(lambda: inspect.getfullargspec(f)); tr(lambda: inspect.getfullargspec(A(1).m))
b=signature(f).bind(1,2,d=4); print(b, b.args, b.kwargs, b.arguments); b.apply_defaults(); print(b.arguments)
tr(lambda: signature(f).bind(1)); tr(lambda: signature(g).bind(1,2,3)); tr(lambda: signature(g).bind(1,2,c=3,d=4)); tr(lambda: signature(g).bind(a=1,b=2,c=3)); tr(lambda: signature(g).bind(1,2))
@functools.wraps(f)
def w(*a): pass
print(signature(w), inspect.unwrap(w) is f, signature(f)==signature(w), signature(f).replace(return_annotation=int))
tr(lambda: Parameter("x y", Parameter.KEYWORD_ONLY)); tr(lambda: Parameter("x", Parameter.VAR_POSITIONAL, default=3))
print([n for n,_ in inspect.getmembers(A(1), inspect.ismethod)], [n for n,_ in inspect.getmembers(A, inspect.isfunction)])
def clo():
    k=3
    def inner(): return k, f, len, zzz
    return inspect.getclosurevars(inner).nonlocals, sorted(inspect.getclosurevars(inner).unbound)
print(clo())
