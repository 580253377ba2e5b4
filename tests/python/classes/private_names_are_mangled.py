# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self):
        self.__x = 1
        self._y = 2
        self.__z__ = 3
    def get(self): return self.__x
    def __hidden(self): return "hidden"
    def call(self): return self.__hidden()
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 10
b = B()
print(b.get(), sorted(b.__dict__), b._A__x, b._B__x, b.call(), b._A__hidden())
try:
    b.__x
except AttributeError as e:
    print(e)
