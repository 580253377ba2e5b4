# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies: shallow ones share what the original refers to, deep ones copy that too."""

import sys
import weakref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error

def _function():
    pass


class _Owner:
    def method(self):
        pass


_function_type = type(_function)
_builtin_type = type(len)
_code_type = type(_function.__code__)
_method_type = type(_Owner().method)

_unchanging = [
    type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property,
    type(Ellipsis), type(NotImplemented), _function_type, _builtin_type, weakref.ref,
]
if sys.version_info >= (3, 13):
    _unchanging.append(_code_type)
_copy_dispatch = {}
for _type in _unchanging:
    _copy_dispatch[_type] = lambda x: x
for _type in (list, dict, set, bytearray):
    _copy_dispatch[_type] = _type.copy


def _reducer(cls, x):
    """The parts that x is made of, or the text that stands for it; None: there is no way."""
    reductor = dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    reductor = getattr(x, "__reduce_ex__", None)
    if reductor is not None:
        return reductor(4)
    reductor = getattr(x, "__reduce__", None)
    if reductor:
        return reductor()
    return None


def copy(x):
    """A shallow copy."""
    cls = type(x)
    copier = _copy_dispatch.get(cls)
    if copier:
        return copier(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    parts = _reducer(cls, x)
    if parts is None:
        raise Error("un(shallow)copyable object of type %s" % cls)
    if isinstance(parts, str):
        return x
    return _reconstruct(x, None, *parts)


def deepcopy(x, memo=None, _nil=[]):
    """A deep copy; memo: what was copied already, by id."""
    own = id(x)
    if memo is None:
        memo = {}
    else:
        y = memo.get(own, _nil)
        if y is not _nil:
            return y
    cls = type(x)
    copier = _deepcopy_dispatch.get(cls)
    if copier is not None:
        y = copier(x, memo)
    elif issubclass(cls, type):
        y = x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        else:
            parts = _reducer(cls, x)
            if parts is None:
                raise Error("un(deep)copyable object of type %s" % cls)
            y = x if isinstance(parts, str) else _reconstruct(x, memo, *parts)
    if y is not x:
        memo[own] = y
        _keep_alive(x, memo)
    return y


def _deepcopy_atomic(x, memo):
    return x


def _deepcopy_list(x, memo, deepcopy=deepcopy):
    y = []
    memo[id(x)] = y
    append = y.append
    for item in x:
        append(deepcopy(item, memo))
    return y


def _deepcopy_tuple(x, memo, deepcopy=deepcopy):
    y = [deepcopy(item, memo) for item in x]
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for old, new in zip(x, y):
        if old is not new:
            return tuple(y)
    return x


def _deepcopy_dict(x, memo, deepcopy=deepcopy):
    y = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deepcopy_dispatch = {}
for _type in (type(None), type(Ellipsis), type(NotImplemented), int, float, bool, complex, bytes, str,
              _code_type, type, range, _builtin_type, _function_type, weakref.ref, property):
    _deepcopy_dispatch[_type] = _deepcopy_atomic
_deepcopy_dispatch[list] = _deepcopy_list
_deepcopy_dispatch[tuple] = _deepcopy_tuple
_deepcopy_dispatch[dict] = _deepcopy_dict
_deepcopy_dispatch[_method_type] = _deepcopy_method


def _keep_alive(x, memo):
    """While the copy is made, x must not die: its id is in the memo."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=deepcopy):
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            if isinstance(state, tuple) and len(state) == 2:
                state, slotstate = state
            else:
                slotstate = None
            if state is not None:
                y.__dict__.update(state)
            if slotstate is not None:
                for key, value in slotstate.items():
                    setattr(y, key, value)
    if listiter is not None:
        for item in listiter:
            y.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


if sys.version_info >= (3, 13):
    __all__.append("replace")

    def replace(obj, /, **changes):
        """The object with some fields changed."""
        cls = obj.__class__
        func = getattr(cls, "__replace__", None)
        if func is None:
            raise TypeError(f"replace() does not support {cls.__name__} objects")
        return func(obj, **changes)


del _type, _unchanging, _function, _Owner
