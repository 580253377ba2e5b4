# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __eq__(self, o): return True
class B(A):
    def __hash__(self): return 5
class C(A): ...
class D(B):
    def __eq__(self, o): return False
class E(B):
    __hash__ = None
class F:
    __hash__ = object.__hash__
    def __eq__(self, o): return False
for cls in (A, B, C, D, E, F):
    try:
        print(cls.__name__, hash(cls()) == 5, cls.__hash__ is None, len({cls(), cls()}))
    except TypeError as error:
        print(cls.__name__, error)
class G:
    def __hash__(self): return 2**70 + 3
class H:
    def __hash__(self): return -1
print(hash(G()), hash(H()), hash(-1), hash(-2), hash(2**61 - 1), hash(float("inf")), hash(1.5), hash(None) == hash(None))
