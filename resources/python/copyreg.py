# SPDX-License-Identifier: GPL-3.0-or-later
# How objects are taken apart for copies, and put together again.
__all__ = "pickle constructor add_extension remove_extension clear_extension_cache".split()

dispatch_table = {complex: lambda number: (complex, (number.real, number.imag))}
pickle_complex = dispatch_table[complex]
_HEAP_TYPE = 1 << 9


def constructor(object):
    if callable(object):
        return
    raise TypeError("constructors must be callable")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """From now on the function takes objects of the type apart."""
    if callable(pickle_function):
        dispatch_table[ob_type] = pickle_function
    else:
        raise TypeError("reduction functions must be callable")
    if constructor_ob is not None:
        constructor(constructor_ob)


# ---- protocols 0 and 1

def _is_own_new(base):
    """Whether the class has a __new__ of C, not an inherited one."""
    maker = base.__new__
    return isinstance(maker, type(len)) and maker.__self__ is base


def _native_base(cls):
    """The class that the layout comes from."""
    for base in cls.__mro__:
        if _is_own_new(base) or not base.__flags__ & _HEAP_TYPE:
            return base
    return object


def _state_before_2(obj, proto):
    cls = type(obj)
    slots = getattr(obj, "__slots__", None)
    if not hasattr(obj, "__getstate__"):
        if slots:
            raise TypeError(f"cannot pickle {cls.__name__!r} object: a class that defines __slots__ without defining "
                            f"__getstate__ cannot be pickled with protocol {proto}")
        return getattr(obj, "__dict__", None)
    if slots and cls.__getstate__ is object.__getstate__:
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    return obj.__getstate__()


def _reduce_ex(self, proto):
    kind = self.__class__
    base = _native_base(kind)
    if base is kind:
        raise TypeError(f"cannot pickle {kind.__name__!r} object")
    parts = (kind, base, None if base is object else base(self))
    state = _state_before_2(self, proto)
    return (_reconstructor, parts, state) if state else (_reconstructor, parts)


def _reconstructor(cls, base, state):
    if base is not object:
        made = base.__new__(cls, state)
        if base.__init__ is not object.__init__:
            base.__init__(made, state)
        return made
    return object.__new__(cls)


# ---- protocol 2 and above

def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def __newobj__(cls, *args):
    return __newobj_ex__(cls, args, {})


def _mangled(cls, name):
    """The attribute that a slot name of the class stands for."""
    bare = cls.__name__.lstrip("_")
    private = name[:2] == "__" and name[-2:] != "__"
    return f"_{bare}{name}" if private and bare else name


def _slotnames(cls):
    """The names of all slots; kept in the class."""
    known = vars(cls).get("__slotnames__")
    if known is not None:
        return known
    found = []
    for owner in cls.__mro__ if hasattr(cls, "__slots__") else ():
        listed = vars(owner).get("__slots__", ())
        for name in [listed] if isinstance(listed, str) else listed:
            if name != "__dict__" and name != "__weakref__":
                found.append(_mangled(owner, name))
    try:
        cls.__slotnames__ = found
    except Exception:
        pass
    return found


# ---- numbers that stand for classes

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Lets a number stand for module.name."""
    code, key = int(code), (module, name)
    if not 0 < code < 1 << 31:
        raise ValueError("code out of range")
    by_name, by_code = _extension_registry.get(key), _inverted_registry.get(code)
    if (by_name, by_code) == (code, key):
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {by_name}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {by_code}")
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    """The number does not stand for module.name any more."""
    key = (module, name)
    if (_extension_registry.get(key), _inverted_registry.get(code)) != (code, key):
        raise ValueError(f"key {key} is not registered with code {code}")
    for table, entry in ((_extension_registry, key), (_inverted_registry, code)):
        del table[entry]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
