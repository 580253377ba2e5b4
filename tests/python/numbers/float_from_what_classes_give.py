# SPDX-License-Identifier: GPL-3.0-or-later
print(float("  ٣.١٤  "))
class Foo1(float):
    def __float__(self): return 42.
class Foo4(float):
    def __float__(self): return 42
class FooStr(str):
    def __float__(self): return float(str(self)) + 1
print(float(Foo1(3)), float(FooStr("8")))
import warnings
try: print(float(Foo4(21)))
except TypeError as e: print(e)
class F(float): pass
for c in (lambda: float(x="1"), lambda: F(x="1"), lambda: F("1", 2)):
    try: print(c())
    except TypeError as e: print(e)
class W(float):
    def __new__(cls, arg, newarg=None):
        u = super().__new__(cls, arg); u.n = newarg; return u
print(W("2.5", newarg=3).n, W(2.5, 3))
class I(float):
    def __init__(self, arg, newarg=None): self.n = newarg
print(I("2.5", newarg=3).n)
print(float.fromhex("  0x1.8p1\n"), float.fromhex("\t0x1p0 "))
class H(float):
    def __new__(cls, v): return float.__new__(cls, v + 1)
r = H.fromhex((1.5).hex()); print(type(r), r)
for s in ("0x1p", "0x", "x1", "0x1.p0", "0x.1p0", "1e5", "infinity", "-INF", "nan", "+nan", "0x1_0", "", " ", "0x1p0\0"):
    try: print(s, float.fromhex(s))
    except (ValueError, OverflowError) as e: print(s, e)
print(float.__getformat__("double"), float.__getformat__("float"))
for bad in ("int", 5):
    try: float.__getformat__(bad)
    except (TypeError, ValueError) as e: print(e)
