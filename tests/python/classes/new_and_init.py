# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)
    def __init__(self, *args):
        print("init", args)
A(1, 2)
class Single:
    _one = None
    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one
print(Single() is Single())
class Other:
    def __new__(cls): return 42
    def __init__(self): print("never")
print(Other())
class Bad:
    def __init__(self): return 5
try:
    Bad()
except TypeError as e:
    print(e)
class I(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
print(I(5), I(5) + 1, type(I(1)).__name__, isinstance(I(1), int))
