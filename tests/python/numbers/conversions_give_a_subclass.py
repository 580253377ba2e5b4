# SPDX-License-Identifier: GPL-3.0-or-later
import operator
class S(int): pass
class A:
    def __int__(self): return S(3)
class B:
    def __index__(self): return S(4)
class C:
    def __index__(self): return True
class T:
    def __trunc__(self): return S(5)
class T2:
    def __trunc__(self): return B()
class T3:
    def __trunc__(self): return "x"
class G:
    def __float__(self): return FF(1)
class FF(float): pass
class H:
    def __index__(self): return 1.0
class K:
    def __int__(self): return "x"
print(int(A()), type(int(A())).__name__)
print(int(B()))
print(operator.index(B()), type(operator.index(B())).__name__)
print([1,2,3,4,5,6][B()])
print(int(C()), hex(C()), bin(B()))
for x in (T(), T2(), T3(), K(), H()):
    try: print(int(x))
    except TypeError as e: print(e)
print(float(G()), type(float(G())).__name__)
for f in (operator.index, hex, range, lambda x: [1][x]):
    try: f(H())
    except TypeError as e: print(e)
class CX:
    def __complex__(self): return CS(1)
class CS(complex): pass
print(complex(CX()))
print(float(B()))
import math
print(math.trunc(3.5), math.factorial(B()), "%d" % B(), "%x" % B())
