# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def f(x=[]):
    return x
a = f()
print(sys.getrefcount(a), f() is a, f.__defaults__[0] is a)
a.append(1)
print(f(), f.__defaults__)
del f
print(sys.getrefcount(a), a)
