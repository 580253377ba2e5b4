# SPDX-License-Identifier: GPL-3.0-or-later
from abc import ABC, ABCMeta, abstractmethod, abstractproperty, update_abstractmethods, get_cache_token
import abc
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class A(ABC):
    @abstractmethod
    def f(self): "doc"
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
    def concrete(self): return 'c'
t(lambda: A()); print(sorted(A.__abstractmethods__), A.f.__isabstractmethod__, A.__mro__, type(A))
class B(A):
    def f(self): return super().f()
    p=1
t(lambda: B())
class C(B):
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return 's'
print(C().concrete(), C.c(), C().f(), isinstance(C(), A), issubclass(C,A))
class One(ABC):
    @abstractmethod
    def only(self): pass
t(One)
class V: pass
print(isinstance(V(), One), One.register(V), isinstance(V(), One), issubclass(V, One), One in V.__mro__)
@One.register
class W: pass
print(issubclass(W, One)); t(lambda: One.register(1)); t(lambda: V.register)
class H(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is H: return any('quack' in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class Duck:
    def quack(s): pass
print(isinstance(Duck(), H), issubclass(Duck, H), isinstance(3, H), issubclass(int, H)); t(lambda: issubclass(3, H))
class M(metaclass=ABCMeta):
    x = abstractproperty(lambda s: 1)
t(M)
class D(ABC): pass
D.f = abstractmethod(lambda s: 1); t(D); update_abstractmethods(D); t(D)
class E1(A, dict): pass
t(E1)
class K(ABC):
    def __init_subclass__(cls, **kw): print('init_subclass', cls.__name__, kw)
class L(K, tag=1): pass
try:
    class Bad(One, metaclass=type): pass
    print(type(Bad))
except TypeError as e: print(e)
class Meta2(type): pass
try:
    class Conf(One, metaclass=Meta2): pass
except TypeError as e: print(e)
t(lambda: abc.ABC.__doc__ is not None); t(lambda: sorted(n for n in dir(abc) if not n.startswith('_'))); print(A.__doc__, ABCMeta.__mro__)
One.register(int); print(isinstance(5, One), isinstance(True, One))
class Cyc(One): pass
t(lambda: Cyc.register(One))
import numbers
t(lambda: isinstance(5, numbers.Integral)); t(lambda: isinstance(1.5, numbers.Real)); t(lambda: issubclass(bool, numbers.Number))
