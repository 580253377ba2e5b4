# SPDX-License-Identifier: GPL-3.0-or-later
# The module weakref: what is built on the references of _weakref. Both dictionaries keep plain dicts in .data.
from _weakref import (
    CallableProxyType, ProxyType, ReferenceType, _remove_dead_weakref, getweakrefcount, getweakrefs, proxy, ref,
)
from _weakrefset import DEAD, WeakSet, each_living, forgetter
from collections.abc import MutableMapping

__all__ = ("ref proxy getweakrefcount getweakrefs WeakKeyDictionary ReferenceType ProxyType CallableProxyType "
           "ProxyTypes WeakValueDictionary WeakSet WeakMethod finalize").split()

ProxyTypes = (ProxyType, CallableProxyType)


class WeakMethod(ref):
    """A weak reference to a bound method: dead as soon as its object or its function is."""

    __slots__ = ("_func_ref", "_meth_type", "_alive", "__weakref__")

    def __new__(cls, meth, callback=None):
        if not (hasattr(meth, "__self__") and hasattr(meth, "__func__")):
            raise TypeError(f"argument should be a bound method, not {type(meth)}")

        def part_died(_):
            whole = me()
            if whole is None or not whole._alive:
                return
            whole._alive = False
            if callback is not None:
                callback(whole)

        made = super().__new__(cls, meth.__self__, part_died)
        made._alive = True
        made._meth_type = type(meth)
        made._func_ref = ref(meth.__func__, part_died)
        me = ref(made)
        return made

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        function, owner = self._func_ref(), super().__call__()
        if function is not None and owner is not None:
            return self._meth_type(function, owner)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            if self._alive and other._alive:
                return self._func_ref == other._func_ref and super().__eq__(other)
            return self is other
        return NotImplemented

    def __ne__(self, other):
        answer = self.__eq__(other)
        return answer if answer is NotImplemented else not answer

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference that knows under which key it is kept."""

    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        made = super().__new__(type, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


# ---- what both dictionaries do alike

def _address_shown(self):
    return "<%s at %#x>" % (type(self).__name__, id(self))


def _joined(self, other):
    """self | other"""
    if not isinstance(other, (MutableMapping, dict)):
        return NotImplemented
    result = self.copy()
    result.update(other)
    return result


def _joined_before(self, other):
    """other | self"""
    if not isinstance(other, (MutableMapping, dict)):
        return NotImplemented
    result = type(self)()
    for source in (other, self):
        result.update(source)
    return result


def _joined_in_place(self, other):
    self.update(other)
    return self


def _items_of(source):
    return (source if hasattr(source, "items") else dict(source)).items()


# ---- values that may die

def _forget_value(owner, dead):
    _remove_dead_weakref(owner.data, dead.key)


def _key_of_value(entry):
    return DEAD if entry[1]() is None else entry[0]


def _living_value(entry):
    value = entry[1]()
    return DEAD if value is None else value


def _pair_of_value(entry):
    value = entry[1]()
    return DEAD if value is None else (entry[0], value)


def _reference_of_value(entry):
    return entry[1]


class WeakValueDictionary(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self._remove = forgetter(self, _forget_value)
        self._pending_removals = []
        self._iterating = set()
        self.data = {}
        self.update(other, **kw)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            _forget_value(self, waiting.pop())

    def _tidied(self):
        """The dict, without the entries that wait to be taken out."""
        if self._pending_removals:
            self._commit_removals()
        return self.data

    def _kept(self, key):
        """The value of a key, None where there is none (any more)."""
        reference = self._tidied().get(key)
        return None if reference is None else reference()

    __repr__ = _address_shown
    __or__, __ror__, __ior__ = _joined, _joined_before, _joined_in_place

    def __len__(self):
        return len(self._tidied())

    def __contains__(self, key):
        return self._kept(key) is not None

    def __getitem__(self, key):
        value = self._kept(key)
        if value is not None:
            return value
        raise KeyError(key)

    def get(self, key, default=None):
        value = self._kept(key)
        return value if value is not None else default

    def __setitem__(self, key, value):
        self._tidied()[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self._tidied()[key]

    def setdefault(self, key, default=None):
        value = self._kept(key)
        if value is None:
            self[key] = value = default
        return value

    def pop(self, key, *args):
        reference = self._tidied().pop(key, None)
        value = reference() if reference is not None else None
        if value is not None:
            return value
        if not args:
            raise KeyError(key)
        return args[0]

    def popitem(self):
        data = self._tidied()
        while True:
            key, reference = data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def update(self, other=None, /, **kwargs):
        data = self._tidied()
        for source in (() if other is None else _items_of(other)), kwargs.items():
            for key, value in source:
                data[key] = KeyedRef(value, self._remove, key)

    def items(self):
        return each_living(self, self._tidied().items(), _pair_of_value)

    def keys(self):
        return each_living(self, self._tidied().items(), _key_of_value)

    def values(self):
        return each_living(self, self._tidied().items(), _living_value)

    __iter__ = keys

    def valuerefs(self):
        return [*self._tidied().values()]

    def itervaluerefs(self):
        return each_living(self, self._tidied().items(), _reference_of_value)

    def copy(self):
        result = WeakValueDictionary()
        for key, value in self.items():
            result[key] = value
        return result

    __copy__ = copy

    def __deepcopy__(self, memo):
        import copy
        result = type(self)()
        for key, value in self.items():
            result[copy.deepcopy(key, memo)] = value
        return result


# ---- keys that may die

def _forget_key(owner, dead):
    owner.data.pop(dead, None)


def _living_key(entry):
    key = entry[0]()
    return DEAD if key is None else key


def _value_of_key(entry):
    return DEAD if entry[0]() is None else entry[1]


def _pair_of_key(entry):
    key = entry[0]()
    return DEAD if key is None else (key, entry[1])


class WeakKeyDictionary(MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        self._remove = forgetter(self, _forget_key)
        self._pending_removals, self._iterating = [], set()
        self._dirty_len = False
        if dict is not None:
            self.update(dict)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            _forget_key(self, waiting.pop())

    __repr__ = _address_shown
    __or__, __ror__, __ior__ = _joined, _joined_before, _joined_in_place

    def __len__(self):
        waiting = self._pending_removals
        if waiting and self._dirty_len:
            # Some of those that wait were taken out by hand.
            waiting[:] = [dead for dead in waiting if dead in self.data]
            self._dirty_len = False
        return len(self.data) - len(waiting)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __getitem__(self, key):
        return self.data[ref(key)]

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def __delitem__(self, key):
        self._dirty_len = True
        del self.data[ref(key)]

    def pop(self, key, *args):
        self._dirty_len = True
        return self.data.pop(ref(key), *args)

    def popitem(self):
        self._dirty_len = True
        key = None
        while key is None:
            reference, value = self.data.popitem()
            key = reference()
        return key, value

    def update(self, dict=None, /, **kwargs):
        given = [] if dict is None else _items_of(dict)
        for source in given, kwargs.items():
            for key, value in source:
                self.data[ref(key, self._remove)] = value

    def items(self):
        return each_living(self, self.data.items(), _pair_of_key)

    def keys(self):
        return each_living(self, self.data.items(), _living_key)

    def values(self):
        return each_living(self, self.data.items(), _value_of_key)

    __iter__ = keys

    def keyrefs(self):
        return [*self.data]

    def copy(self):
        result = WeakKeyDictionary()
        for key, value in self.items():
            result[key] = value
        return result

    __copy__ = copy

    def __deepcopy__(self, memo):
        import copy
        result = type(self)()
        for key, value in self.items():
            result[key] = copy.deepcopy(value, memo)
        return result


# ---- calls at the end of an object

class _Call:
    """What a finalizer waits to do."""

    __slots__ = ("target", "function", "args", "kwargs", "at_exit", "number")

    def parts(self):
        return self.function, self.args, self.kwargs


class finalize:
    """A call that is made once: when its object dies, when asked to, or at the end of the program."""

    __slots__ = ()
    _registry = {}
    _shutdown = False
    _made = 0

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._made:
            import atexit
            atexit.register(finalize._exitfunc)
        finalize._made += 1
        call = _Call()
        call.target = ref(obj, self)
        call.function, call.args, call.kwargs = func, args, kwargs
        call.at_exit, call.number = True, finalize._made
        finalize._registry[self] = call

    def __call__(self, _=None):
        call = finalize._registry.pop(self, None)
        if call is None or finalize._shutdown:
            return None
        return call.function(*call.args, **call.kwargs)

    def peek(self):
        """(object, function, args, kwargs) of a call that waits, else None."""
        call = finalize._registry.get(self)
        target = None if call is None else call.target()
        return None if target is None else (target, *call.parts())

    def detach(self):
        """As peek, and the call will not be made."""
        found = self.peek()
        if found is not None:
            del finalize._registry[self]
        return found

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        call = finalize._registry.get(self)
        return call is not None and call.at_exit

    @atexit.setter
    def atexit(self, value):
        if self.alive:
            finalize._registry[self].at_exit = bool(value)

    def __repr__(self):
        found = self.peek()
        state = "dead" if found is None else "for %r at %#x" % (type(found[0]).__name__, id(found[0]))
        return "<%s object at %#x; %s>" % (type(self).__name__, id(self), state)

    @classmethod
    def _exitfunc(cls):
        """Makes the calls that still wait, the youngest first; those made meanwhile too."""
        while True:
            waiting = {call.number: one for one, call in cls._registry.items() if call.at_exit}
            if not waiting:
                break
            last = waiting[max(waiting)]
            try:
                last()
            except Exception as error:
                import sys
                sys.excepthook(type(error), error, error.__traceback__)
            cls._registry.pop(last, None)
        finalize._shutdown = True
