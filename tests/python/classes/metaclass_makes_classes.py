# SPDX-License-Identifier: GPL-3.0-or-later
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("making", name, sorted(k for k in ns if not k.startswith("__")), kw)
        ns["added"] = name.lower()
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("calling", cls.__name__)
        return super().__call__(*a)
    def __len__(cls): return 7
    @property
    def nick(cls): return "~" + cls.__name__
class A(metaclass=Meta, flag=1):
    x = 1
class B(A): pass
print(A.added, B.added, type(A).__name__, len(B), A.nick, isinstance(B(), A))
C = type("C", (), {"f": lambda self: "made"})
print(C().f(), C.__name__, C.__bases__, type(C))
