# SPDX-License-Identifier: GPL-3.0-or-later
import collections.abc as c, functools, itertools, collections, types
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for f in (lambda: c.Callable[[int],str], lambda: c.Callable[...,int], lambda: c.Callable[[],None], lambda: c.Callable[int,str], lambda: c.Callable[int], lambda: c.Callable[[int, str], bool].__args__, lambda: c.Callable[[int],str].__origin__, lambda: type(c.Callable[[int],str]), lambda: c.Mapping[str,int], lambda: c.Iterable[int], lambda: c.Iterator[int].__args__, lambda: collections.deque[int], lambda: collections.defaultdict[str,int], lambda: collections.OrderedDict[str,int], lambda: collections.Counter[str], lambda: collections.ChainMap[str,int], lambda: collections.UserDict[str,int], lambda: functools.partial[int], lambda: functools.cached_property[int], lambda: functools.partialmethod[int], lambda: functools.singledispatchmethod[int], lambda: itertools.chain[int], lambda: collections.deque[int]([1]), lambda: c.Set[int], lambda: c.Sized[int], lambda: c.Hashable[int], lambda: c.KeysView[int], lambda: c.Generator[int,None,str], lambda: isinstance([], c.Sequence[int]), lambda: c.Callable[[int],str]==c.Callable[[int],str], lambda: functools._lru_cache_wrapper if 0 else 1, lambda: types.MappingProxyType[str,int], lambda: c.ByteString, lambda: c.Callable[[c.Iterable[int]], int]):
    t(f)
class L(collections.UserList): pass
def f(x: c.Sequence[int], g: collections.deque[str]) -> c.Callable[[int], str]: pass
print(f.__annotations__)
class S(c.Sequence[int]):
    def __len__(s): return 0
    def __getitem__(s,i): raise IndexError
print(S.__bases__, S.__orig_bases__)
