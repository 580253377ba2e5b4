# SPDX-License-Identifier: GPL-3.0-or-later
import typing
class Box[T]: 
    def __init__(self, x: T): self.x = x
print(issubclass(Box, typing.Generic), Box.__orig_bases__, Box.__mro__, Box.__bases__, Box[int], Box[int](3).x, isinstance(Box(1), typing.Generic))
def f[T: (int, str)](x: T) -> T: return x
print(f.__type_params__, f(3))
type L[T] = list[T]
print(L, L[int], L.__value__)
class Pair[A, *Ts]: pass
print(Pair.__orig_bases__, Pair.__parameters__, Pair[int, str, float], Pair.__type_params__)
class Sub(Box[int]): pass
print(Sub.__orig_bases__, Sub.__mro__, issubclass(Sub, Box), Sub.__parameters__)
try: Box[int, str]
except TypeError as e: print(e)
class Both[K, V](dict[K, V]): pass
print(Both.__orig_bases__, Both.__parameters__, Both[int, str])
class P[**Q]: pass
print(P.__orig_bases__, P[[int, str]], P[int, str])
print(typing.get_type_hints(Box.__init__), typing.get_origin(Box[int]), typing.get_args(Box[int]))
