# SPDX-License-Identifier: GPL-3.0-or-later
class N:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __complex__(self): return 1j
    def __bytes__(self): return b"by"
    def __round__(self, n=None): return ("r", n)
    def __trunc__(self): return 1
    def __floor__(self): return "fl"
    def __hash__(self): return 99
    def __dir__(self): return ["b", "a"]
    def __divmod__(self, o): return "dm"
    def __pow__(self, o, m=None): return ("pow", o, m)
n = N()
print(int(n), float(n), [0, 1, 2, 3][n], hex(n), complex(n), bytes(n), round(n), round(n, 2), hash(n), dir(n), divmod(n, 1), pow(n, 2), pow(n, 2, 5), n ** 3, range(n), "ab" * n)
import math
print(math.floor(n), math.trunc(n), math.sqrt(n))
