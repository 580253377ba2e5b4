# SPDX-License-Identifier: GPL-3.0-or-later
import functools as f, sys
from functools import *
def deco(fn):
    @wraps(fn)
    def inner(*a, **k):
        "inner doc"
        return fn(*a, **k)
    return inner
@deco
def g(x: int, y=2):
    "doc g"
    return x+y
print(g.__name__, g.__doc__, g.__wrapped__, g.__annotations__, g(1))
@lru_cache(maxsize=3)
def fib(n):
    "fib doc"
    return n if n<2 else fib(n-1)+fib(n-2)
print(fib(20), fib.cache_info(), fib.__name__, fib.__doc__, fib.cache_parameters(), fib.__wrapped__.__name__)
fib.cache_clear(); print(fib.cache_info())
@cache
def h(*a, **k): print('call', a, k); return a
h(1); h(1); h(1,k=2); h(1,k=2); h(1.0); h('a'); h('a'); print(h.cache_info())
@lru_cache(typed=True)
def t(x): return type(x)
print(t(1),t(1.0),t.cache_info())
class C:
    @lru_cache
    def m(self, x): return x*2
    @cached_property
    def p(self): print('computing'); return 5
    @singledispatchmethod
    def s(self, a): return 'obj'
    @s.register
    def _(self, a: int): return 'int'
    def base(self, a, b=0): return (a,b)
    pm = partialmethod(base, 1, b=3)
c=C(); print(c.m(2), c.m(2), C.m.cache_info(), c.p, c.p, c.__dict__, c.s('x'), c.s(1), c.pm())
@total_ordering
class V:
    def __init__(s,n): s.n=n
    def __eq__(s,o): return s.n==o.n
    def __lt__(s,o): return s.n<o.n
print(V(1)<=V(1), V(2)>V(1), V(1)>=V(2), V.__ge__.__name__)
@singledispatch
def show(x): return 'object'
@show.register(int)
def _(x): return 'int'
@show.register
def _(x: list): return 'list'
@show.register(str)
@show.register(bytes)
def _(x): return 'text'
print(show(1), show(True), show([]), show('a'), show(b''), show(1.5), show.registry.keys(), show.dispatch(bool))
from collections.abc import Sized, Mapping
show.register(Sized, lambda x: 'sized'); show.register(Mapping, lambda x: 'mapping')
print(show({}), show(()), show(set()))
p=partial(print, 'a', sep='-'); p('b'); p.x=5; print(p.x, p.__dict__, p.func, p.args, p.keywords)
print(partial(p, 'q'))
class P(partial): pass
print(P(int,'3'), P(int,'3')())
print(sys.getsizeof(partial(int)), sys.getsizeof(lru_cache(int)), sys.getsizeof(cmp_to_key(int)))
try: partial(int).func=3
except AttributeError as e: print(e)
try: del c.p; print(c.p)
except Exception as e: print(e)
class Slot:
    __slots__=()
    @cached_property
    def p(self): return 1
try: Slot().p
except TypeError as e: print(e)
@lru_cache(maxsize=2)
def k(x): return object()
a=k(1); b=k(2); k(1); k(3); print(k(1) is a, k(2) is b, k.cache_info())
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1); print(z.cache_info())
print(reduce(lambda a,b:a*b,[1,2,3,4]), sorted('bca',key=cmp_to_key(lambda x,y:(x>y)-(x<y))))
