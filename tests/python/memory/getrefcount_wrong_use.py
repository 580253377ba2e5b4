# SPDX-License-Identifier: GPL-3.0-or-later
import sys
for bad in (lambda: sys.getrefcount(), lambda: sys.getrefcount(1, 2), lambda: sys.getsizeof(), lambda: sys.intern(), lambda: id(), lambda: id(1, 2)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(sys.getsizeof(5, "default"), type(sys.getrefcount([])), type(id([])), id(None) == id(None))
class Bad:
    def __sizeof__(self): return "x"
try:
    sys.getsizeof(Bad())
except TypeError as e:
    print(e)
class Ok:
    def __sizeof__(self): return 1000
print(sys.getsizeof(Ok()) - 1000 in (0, 16))
