# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __len__(self): return 1
a = A()
a.__len__ = lambda: 99
print(len(a), a.__len__())
class B:
    pass
b = B()
b.__call__ = lambda: "never"
try:
    b()
except TypeError as e:
    print(e)
B.__call__ = lambda self: "from class"
print(b())
b.__add__ = lambda o: 1
try:
    b + 1
except TypeError as e:
    print(e)
