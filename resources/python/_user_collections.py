# SPDX-License-Identifier: GPL-3.0-or-later
# ChainMap and the classes that keep their value in .data: UserDict, UserList, UserString. Methods that only hand on to
# the value are made by loops over their names.
import sys as _sys
from _collections_abc import Mapping, MutableMapping, MutableSequence, Sequence

__name__ = "collections"


def _install(cls, name, method):
    method.__name__ = name
    method.__qualname__ = f"{cls.__name__}.{name}"
    setattr(cls, name, method)


# ---- several mappings as one

_being_shown = set()


class ChainMap(MutableMapping):
    """Looks keys up in one mapping after the other; writes into the first."""

    def __init__(self, *maps):
        self.maps = [*maps] if maps else [{}]

    # looking up

    def __getitem__(self, key):
        for each in self.maps:
            try:
                return each[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def __contains__(self, key):
        for each in self.maps:
            if key in each:
                return True
        return False

    def get(self, key, default=None):
        """The key's value in the first mapping that has it, or the default."""
        if key not in self:
            return default
        return self[key]

    def _merged(self):
        """A dict of all entries: the keys of the last mapping come first, the values of the first win."""
        merged = {}
        for each in self.maps[::-1]:
            for key in each:
                merged[key] = None
        return merged

    def __iter__(self):
        return iter(self._merged())

    def __len__(self):
        distinct = set()
        distinct.update(*self.maps)
        return len(distinct)

    def __bool__(self):
        for each in self.maps:
            if each:
                return True
        return False

    def __repr__(self):
        own = id(self)
        if own in _being_shown:
            return "..."
        _being_shown.add(own)
        try:
            return type(self).__name__ + "(" + ", ".join([repr(each) for each in self.maps]) + ")"
        finally:
            _being_shown.remove(own)

    # other chains

    def copy(self):
        """A chain whose first mapping is a copy; the others are shared."""
        first, *others = self.maps
        return self.__class__(first.copy(), *others)

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        """A chain with one more mapping in front."""
        front = kwargs if m is None else m
        if front is not kwargs and kwargs:
            front.update(kwargs)
        return self.__class__(front, *self.maps)

    @property
    def parents(self):
        """The chain without its first mapping."""
        return self.__class__(*self.maps[1:])

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        """A chain of one dict with these keys."""
        return cls(dict.fromkeys(iterable, value))

    # changing the first mapping

    def __setitem__(self, key, value):
        first = self.maps[0]
        first[key] = value

    def _in_first(self, key, change):
        """change(first mapping), with an error that says where the key was looked for."""
        try:
            return change(self.maps[0])
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def __delitem__(self, key):
        self._in_first(key, lambda first: first.__delitem__(key))

    def pop(self, key, *args):
        """Takes a key out of the first mapping."""
        return self._in_first(key, lambda first: first.pop(key, *args))

    def popitem(self):
        """Takes a pair out of the first mapping."""
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.")

    def clear(self):
        """Empties the first mapping."""
        self.maps[0].clear()

    def __or__(self, other):
        if isinstance(other, Mapping):
            joined = self.copy()
            joined |= other
            return joined
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, Mapping):
            joined = dict(other)
            for each in self.maps[::-1]:
                joined.update(each)
            return self.__class__(joined)
        return NotImplemented

    def __ior__(self, other):
        self.maps[0].update(other)
        return self


# ---- a dict inside

def _with_copied_data(self, copied):
    made = self.__class__.__new__(self.__class__)
    vars(made).update(vars(self), data=copied)
    return made


def _dict_in(value):
    """The dict of a UserDict or the dict itself; None for everything else."""
    if isinstance(value, UserDict):
        return value.data
    return value if isinstance(value, dict) else None


class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for source in (dict, kwargs or None):
            if source is not None:
                self.update(source)

    def __getitem__(self, key):
        data = self.data
        if key not in data:
            missing = getattr(self.__class__, "__missing__", None)
            if missing is None:
                raise KeyError(key)
            return missing(self, key)
        return data[key]

    if _sys.version_info >= (3, 12):
        def get(self, key, default=None):
            return default if key not in self else self[key]

    def __or__(self, other):
        right = _dict_in(other)
        return NotImplemented if right is None else self.__class__(self.data | right)

    def __ror__(self, other):
        left = _dict_in(other)
        return NotImplemented if left is None else self.__class__(left | self.data)

    def __ior__(self, other):
        self.data |= getattr(other, "data", other) if isinstance(other, UserDict) else other
        return self

    def __copy__(self):
        return _with_copied_data(self, self.data.copy())

    def copy(self):
        if self.__class__ is not UserDict:
            # A subclass may keep more than data: its own copy without the entries, which are set one by one.
            kept, self.data = self.data, {}
            try:
                made = self.__copy__()
            finally:
                self.data = kept
            made.update(self)
            return made
        return UserDict(dict(self.data))

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for each in iterable:
            made[each] = value
        return made


# ---- a list inside

def _list_in(value):
    return value.data if isinstance(value, UserList) else value


def _listed(value):
    return value.data if isinstance(value, UserList) else list(value)


class UserList(MutableSequence):
    def __init__(self, initlist=None):
        self.data = [] if initlist is None else _listed(initlist)[:]

    __hash__ = None

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self.__class__(self.data[i])
        return self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + _listed(other))

    def __radd__(self, other):
        return self.__class__(_listed(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.data += _listed(other)
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        return _with_copied_data(self, self.data[:])

    def copy(self):
        return self.__class__(self)

    def pop(self, i=-1):
        return self.data.pop(i)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(_list_in(other))


# ---- a str inside

def _str_in(value):
    return value.data if isinstance(value, UserString) else value


def _as_text(value):
    return _str_in(value) if isinstance(value, (str, UserString)) else str(value)


class UserString(Sequence):
    maketrans = str.maketrans

    def __init__(self, seq):
        self.data = _as_text(seq)

    def __getnewargs__(self):
        return (str(self.data),)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __contains__(self, char):
        return self.data.__contains__(_str_in(char))

    def __add__(self, other):
        return self.__class__(self.data + _as_text(other))

    def __radd__(self, other):
        return self.__class__(_as_text(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def join(self, seq):
        return self.data.join(seq)

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode(encoding or "utf-8", errors or "strict")


# ---- what only hands on

def _hand_on_all():
    def asked(name, ask):
        """ask(value)"""
        def method(self):
            return ask(self.data)
        return method

    def compared(name, unwrap):
        def method(self, other):
            return getattr(self.data, name)(unwrap(other))
        return method

    def one_argument(name):
        def method(self, item):
            return getattr(self.data, name)(item)
        return method

    for kind in UserDict, UserList, UserString:
        _install(kind, "__repr__", asked("__repr__", repr))
        _install(kind, "__len__", asked("__len__", len))
    for name, ask in (("__str__", str), ("__int__", int), ("__float__", float), ("__complex__", complex),
                      ("__hash__", hash)):
        _install(UserString, name, asked(name, ask))
    _install(UserDict, "__iter__", asked("__iter__", iter))
    for name in ("__contains__", "__delitem__"):
        for kind in UserDict, UserList:
            _install(kind, name, one_argument(name))
    for name in "append count remove".split():
        _install(UserList, name, one_argument(name))
    for name in "clear reverse".split():
        _install(UserList, name, asked(name, getattr(type([]), name)))
    for name in "__eq__ __lt__ __le__ __gt__ __ge__".split():
        _install(UserList, name, compared(name, _list_in))
        _install(UserString, name, compared(name, _str_in))


def _hand_on_pairs():
    def method_for(name):
        def method(self, first, second):
            return getattr(self.data, name)(first, second)
        return method

    for kind, name in ((UserDict, "__setitem__"), (UserList, "__setitem__"), (UserList, "insert")):
        _install(kind, name, method_for(name))


def _hand_on_texts():
    def wrapped(name):
        plain = getattr(str, name)

        def method(self, *args, **kwds):
            return self.__class__(plain(self.data, *[_str_in(one) for one in args], **kwds))
        return method

    def bare(name):
        plain = getattr(str, name)

        def method(self, *args, **kwds):
            return plain(self.data, *[_str_in(one) for one in args], **kwds)
        return method

    for name in ("capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust "
                 "rstrip strip swapcase title translate upper zfill").split():
        _install(UserString, name, wrapped(name))
    for name in ("count endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier "
                 "islower isnumeric isprintable isspace istitle isupper partition rfind rindex rpartition rsplit "
                 "split splitlines startswith").split():
        _install(UserString, name, bare(name))


def _fill_in():
    for each in _hand_on_all, _hand_on_pairs, _hand_on_texts:
        each()
    for kind in UserDict, UserList, UserString:
        # The methods that were abstract have been given after the class was made.
        kind.__abstractmethods__ = frozenset()


_fill_in()
