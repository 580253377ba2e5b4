# SPDX-License-Identifier: GPL-3.0-or-later
from abc import ABC, ABCMeta, abstractmethod, abstractproperty
import collections.abc as c
class A(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
class B(A):
    def f(self): return super().f()
    p = 5
class C(B):
    c = s = None
QUESTIONS = r"""
A()
B()
C().f(), C().p, sorted(A.__abstractmethods__), sorted(B.__abstractmethods__), C.__abstractmethods__, isinstance(C(), A)
A.register(int), isinstance(5, A), issubclass(bool, A), issubclass(str, A)
A.register(5)
A.register(A), issubclass(A, int)
isinstance([], c.Sequence), isinstance({}, c.Mapping), isinstance(set(), c.MutableSet), isinstance("", c.Hashable), isinstance([], c.Hashable), isinstance(len, c.Callable), isinstance(iter([]), c.Iterator), isinstance((x for x in ""), c.Generator), isinstance(range(3), c.Reversible), isinstance({}.keys(), c.KeysView), isinstance(5, c.Sized), isinstance(b"", c.ByteString) if False else 0
c.Sequence()
c.MutableMapping()
issubclass(int, "A")
isinstance(5, c.Iterable), type(A), ABCMeta.__name__, A.__mro__
type("D", (c.Sequence,), {"__len__": lambda s: 2, "__getitem__": lambda s, i: "ab"[i]})().index("b"), list(type("D", (c.Sequence,), {"__len__": lambda s: 2, "__getitem__": lambda s, i: "ab"[i]})()), "b" in type("D", (c.Sequence,), {"__len__": lambda s: 2, "__getitem__": lambda s, i: "ab"[i]})()
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
