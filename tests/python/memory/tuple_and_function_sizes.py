# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof as size
print([size(tuple(range(n))) for n in range(6)], size((1, (2, 3))), size(([] ,)))
def f(a, b=1, *c, **d): pass
def g(): pass
print(size(f) == size(g), size(lambda: 0) == size(g), size(f.__code__) > size(g.__code__), size(len), size([].append), size(range(10 ** 9)), size(slice(1, 2, 3)))
class C: pass
class S: __slots__ = ("a", "b")
print(size(S()), size(C()) - size(object()), size(type(None)) > 100, size(iter([])), size(enumerate([])), size(zip()), size((x for x in [])) > 100)
