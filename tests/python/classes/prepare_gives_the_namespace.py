# SPDX-License-Identifier: GPL-3.0-or-later
class Noisy(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("store", key)
        super().__setitem__(key, value)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Noisy()
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)
class A(metaclass=Meta, flag=True):
    x = 1
    def f(self): return self.x
print(A().f(), type(A))
class BadMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5
try:
    class B(metaclass=BadMeta): ...
except TypeError as error:
    print(error)
def function_meta(name, bases, ns):
    return name, bases, sorted(ns)
class C(metaclass=function_meta):
    y = 2
print(C)
