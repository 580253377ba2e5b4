# SPDX-License-Identifier: GPL-3.0-or-later
# The module copy: shallow copies share what the original refers to, deep ones copy that too.
import sys
import types
import weakref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]
PROTOCOL = 4


class Error(Exception):
    pass


error = Error


# ---- the parts that an object says it is made of

def _parts(cls, x, refusal):
    """(function, arguments, …) as __reduce_ex__ gives them; None for an object that is its own copy."""
    reducers = ((dispatch_table.get(cls), ()), (getattr(x, "__reduce_ex__", None), (PROTOCOL,)),
                (getattr(x, "__reduce__", None), ()))
    for place, (reducer, arguments) in enumerate(reducers):
        if reducer is not None:
            parts = reducer(x) if place == 0 else reducer(*arguments)
            return None if isinstance(parts, str) else parts
    raise Error(f"un({refusal})copyable object of type {cls}")


def _take_state(made, state):
    """Gives a new object its attributes."""
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
    if attributes is not None:
        made.__dict__.update(attributes)
    if slots is not None:
        for name in slots:
            setattr(made, name, slots[name])


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=None):
    """The object made of the parts; with a memo each part is copied too."""
    if memo is None:
        def part(item):
            return item
    else:
        copy_deeply = deepcopy or globals()["deepcopy"]

        def part(item):
            return copy_deeply(item, memo)
    made = func(*[part(item) for item in args])
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        _take_state(made, part(state))
    if listiter is not None:
        for item in listiter:
            made.append(part(item))
    if dictiter is not None:
        for key, value in dictiter:
            key = part(key)
            made[key] = part(value)
    return made


# ---- shallow

def _same(x):
    return x


_atoms = [type(None), type(...), type(NotImplemented), bool, int, float, complex, str, bytes, range, type, property,
          types.FunctionType, types.BuiltinFunctionType, types.CodeType, weakref.ref]
_copy_dispatch = dict.fromkeys(_atoms + [tuple, frozenset, slice], _same)
_copy_dispatch.update({kind: kind.copy for kind in (list, dict, set, bytearray)})


def copy(x):
    """A shallow copy."""
    cls = type(x)
    known = _copy_dispatch.get(cls)
    if known is not None:
        return known(x)
    if issubclass(cls, type):
        return x
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    parts = _parts(cls, x, "shallow")
    return x if parts is None else _reconstruct(x, None, *parts)


# ---- deep

def deepcopy(x, memo=None, _nil=[]):
    """A copy of the object and of all that it refers to; memo: what has been copied already, by id."""
    if memo is None:
        memo = {}
    earlier = memo.get(id(x), _nil)
    if earlier is not _nil:
        return earlier
    made = _made_deeply(x, memo)
    if made is not x:
        memo[id(x)] = made
        # The memo knows x by its id: x must not die before.
        memo.setdefault(id(memo), []).append(x)
    return made


def _made_deeply(x, memo):
    cls = type(x)
    known = _deepcopy_dispatch.get(cls)
    if known is not None:
        return known(x, memo)
    if issubclass(cls, type):
        return x
    own = getattr(x, "__deepcopy__", None)
    if own is not None:
        return own(memo)
    parts = _parts(cls, x, "deep")
    return x if parts is None else _reconstruct(x, memo, *parts)


def _itself(x, memo):
    return x


def _deep_list(x, memo):
    made = memo[id(x)] = []
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_dict(x, memo):
    made = memo[id(x)] = {}
    for key, value in x.items():
        key = deepcopy(key, memo)
        made[key] = deepcopy(value, memo)
    return made


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        # It holds itself: the copy was made on the way.
        return memo[id(x)]
    changed = any(new is not old for new, old in zip(items, x))
    return tuple(items) if changed else x


def _deep_method(x, memo):
    return types.MethodType(x.__func__, deepcopy(x.__self__, memo))


_deepcopy_dispatch = dict.fromkeys(_atoms, _itself)
_deepcopy_dispatch.update({list: _deep_list, dict: _deep_dict, tuple: _deep_tuple, types.MethodType: _deep_method})
del _atoms


if sys.version_info >= (3, 13):
    __all__ += ["replace"]

    def replace(obj, /, **changes):
        """The object with some fields changed."""
        kind = obj.__class__
        if not hasattr(kind, "__replace__"):
            raise TypeError(f"replace() does not support {kind.__name__} objects")
        return kind.__replace__(obj, **changes)
