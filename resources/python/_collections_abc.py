# SPDX-License-Identifier: GPL-3.0-or-later
# The abstract classes of collections.abc. Small interfaces are made by _interface() out of their stubs; the classes
# with ready methods get families of these (comparisons, set operations) from factories.
import sys
from _collections import deque as _deque
from _operator import eq, ge, gt, le, lt
from abc import ABCMeta, abstractmethod

__name__ = "collections.abc"
__all__ = ("Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator "
           "Reversible Sized Container Callable Collection Set MutableSet Mapping MutableMapping MappingView KeysView "
           "ItemsView ValuesView Sequence MutableSequence ByteString").split()
__all__ += ["Buffer"] if sys.version_info >= (3, 12) else []

GenericAlias = type(list[int])
generator = type((lambda: (yield))())


def _check_methods(kind, *wanted):
    """Whether a class has methods of all these names; one that is None counts as missing."""
    order = kind.__mro__
    for name in wanted:
        owner = next((base for base in order if name in vars(base)), None)
        if owner is None or vars(owner)[name] is None:
            return NotImplemented
    return True


def _titled(function, owner, name):
    function.__name__ = name
    function.__qualname__ = f"{owner}.{name}"
    return function


def _interface(title, *bases, demands=(), alias=None, ready=(), **stubs):
    """An abstract class. demands: what makes any class count as one (else the stubs' names, False: never); alias: what
    its subscript gives; ready: methods with a body; stubs: abstract methods with what they do when called by super()."""
    names = {"__module__": __name__, "__qualname__": title, "__slots__": (), "__doc__": None}
    for name, function in stubs.items():
        names[name] = abstractmethod(_titled(function, title, name))
    for name, function in dict(ready).items():
        names[name] = _titled(function, title, name)
    made = ABCMeta(title, bases, names)
    if alias is not None:
        made.__class_getitem__ = classmethod(alias)
    if demands is not False:
        wanted = tuple(demands) or tuple(stubs)

        def hook(cls, other):
            return _check_methods(other, *wanted) if cls is made else NotImplemented
        made.__subclasshook__ = classmethod(_titled(hook, title, "__subclasshook__"))
    return made


def _raising(kind):
    def stub(self, *unused):
        raise kind
    return stub


def _nothing(self):
    return (item for item in ())


def _itself(self):
    return self


def _throwing(self, typ, val=None, tb=None):
    error = val if val is not None else typ if tb is None else typ()
    raise error if tb is None else error.with_traceback(tb)


def _closing(what):
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            pass
        else:
            raise RuntimeError(what + " ignored GeneratorExit")
    return close


def _sent_none(self):
    return self.send(None)


def _asent_none(self):
    return self.asend(None)


Hashable = _interface("Hashable", __hash__=lambda self: 0)
Sized = _interface("Sized", __len__=lambda self: 0)
Container = _interface("Container", alias=GenericAlias, __contains__=lambda self, x: False)
Iterable = _interface("Iterable", alias=GenericAlias, __iter__=_nothing)
Iterator = _interface("Iterator", Iterable, demands=("__iter__", "__next__"), ready={"__iter__": _itself},
                      __next__=_raising(StopIteration))
Reversible = _interface("Reversible", Iterable, demands=("__reversed__", "__iter__"),
                        __reversed__=lambda self: _nothing(self))
Generator = _interface("Generator", Iterator, demands=("__iter__", "__next__", "send", "throw", "close"),
                       ready={"__next__": _sent_none, "close": _closing("generator")},
                       send=lambda self, value: _raising(StopIteration)(self), throw=_throwing)
Collection = _interface("Collection", Sized, Iterable, Container, demands=("__len__", "__iter__", "__contains__"))

Awaitable = _interface("Awaitable", alias=GenericAlias, __await__=lambda self: (yield))
Coroutine = _interface("Coroutine", Awaitable, demands=("__await__", "send", "throw", "close"),
                       ready={"close": _closing("coroutine")},
                       send=lambda self, value: _raising(StopIteration)(self),
                       throw=lambda self, typ, val=None, tb=None: _throwing(self, typ, val, tb))
AsyncIterable = _interface("AsyncIterable", alias=GenericAlias, __aiter__=lambda self: AsyncIterator())
AsyncIterator = _interface("AsyncIterator", AsyncIterable, demands=("__anext__", "__aiter__"),
                           ready={"__aiter__": lambda self: self}, __anext__=_raising(StopAsyncIteration))
AsyncGenerator = _interface("AsyncGenerator", AsyncIterator,
                            demands=("__aiter__", "__anext__", "asend", "athrow", "aclose"),
                            ready={"__anext__": _asent_none}, asend=_raising(StopAsyncIteration),
                            athrow=lambda self, typ, val=None, tb=None: _throwing(self, typ, val, tb))
if sys.version_info >= (3, 12):
    Buffer = _interface("Buffer", __buffer__=_raising(NotImplementedError))
    for _kind in (bytes, bytearray, memoryview):
        Buffer.register(_kind)


# ---- Callable, whose subscript flattens its argument types

def _is_open(argument):
    """... and what stands for a whole list of argument types."""
    return argument is ... or type(argument).__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


def _shown(hint):
    if hint is ...:
        return "..."
    if isinstance(hint, GenericAlias) or not isinstance(hint, type):
        return repr(hint)
    place = "" if hint.__module__ == "builtins" else hint.__module__ + "."
    return place + hint.__qualname__


class _CallableGenericAlias(GenericAlias):
    __slots__ = ()

    def __new__(cls, origin, given):
        if type(given) is not tuple or len(given) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        first, last = given
        if isinstance(first, (list, tuple)):
            given = tuple(first) + (last,)
        elif not _is_open(first):
            raise TypeError("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got " + str(first))
        return GenericAlias.__new__(cls, origin, given)

    def __repr__(self):
        *first, last = self.__args__
        if len(first) == 1 and _is_open(first[0]):
            return GenericAlias.__repr__(self)
        return "collections.abc.Callable[[" + ", ".join([_shown(one) for one in first]) + f"], {_shown(last)}]"


Callable = _interface("Callable", alias=_CallableGenericAlias, __call__=lambda self, *args, **kwds: False)


# ---- sets

def _within(items, holder):
    for item in items:
        if item not in holder:
            return False
    return True


def _size_and_members(name, sizes, members):
    """A comparison of sets: the sizes decide first, then the members."""
    def compare(self, other):
        if isinstance(other, Set):
            return sizes(len(self), len(other)) and members(self, other)
        return NotImplemented
    return _titled(compare, "Set", name)


def _set_operation(name, pick, whole=True):
    """An operation with any iterable; whole: it must be a set before."""
    def operate(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        if whole and not isinstance(other, Set):
            other = self._from_iterable(other)
        return pick(self, other)
    return _titled(operate, "Set", name)


def _members_of_both(self, other):
    return self._from_iterable(item for item in other if item in self)


def _members_of_either(self, other):
    return self._from_iterable(item for source in (self, other) for item in source)


def _members_only_of(first, second):
    return lambda *pair: pair[0]._from_iterable(item for item in pair[first] if item not in pair[second])


class Set(Collection):
    __slots__ = ()
    __le__ = _size_and_members("__le__", le, _within)
    __ge__ = _size_and_members("__ge__", ge, lambda self, other: _within(other, self))
    __lt__ = _size_and_members("__lt__", lt, lambda self, other: self.__le__(other))
    __gt__ = _size_and_members("__gt__", gt, lambda self, other: self.__ge__(other))
    __eq__ = _size_and_members("__eq__", eq, lambda self, other: self.__le__(other))
    __and__ = __rand__ = _set_operation("__and__", _members_of_both, whole=False)
    __or__ = __ror__ = _set_operation("__or__", _members_of_either, whole=False)
    __sub__ = _set_operation("__sub__", _members_only_of(0, 1))
    __rsub__ = _set_operation("__rsub__", _members_only_of(1, 0))
    __xor__ = __rxor__ = _set_operation("__xor__", lambda self, other: (self - other) | (other - self))

    _from_iterable = classmethod(lambda cls, it: cls(it))

    def isdisjoint(self, other):
        """Whether there is no member of the other one here."""
        for item in other:
            if item in self:
                return False
        return True

    def _hash(self):
        """What frozenset answers for the same members."""
        return hash(frozenset(self))


def _used_up(take, end):
    """Takes until there is nothing left."""
    while True:
        try:
            take()
        except end:
            return


class MutableSet(Set):
    __slots__ = ()
    add = abstractmethod(_titled(lambda self, value: _raising(NotImplementedError)(self), "MutableSet", "add"))
    discard = abstractmethod(_titled(lambda self, value: _raising(NotImplementedError)(self), "MutableSet", "discard"))

    def remove(self, value):
        """Takes a member out; KeyError if it is none."""
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        """Takes out a member, whichever comes first."""
        for first in self:
            break
        else:
            raise KeyError
        self.discard(first)
        return first

    def clear(self):
        _used_up(self.pop, KeyError)

    def __ior__(self, it):
        add = self.add
        for item in it:
            add(item)
        return self

    def __iand__(self, it):
        discard = self.discard
        for item in self - it:
            discard(item)
        return self

    def __isub__(self, it):
        if it is not self:
            for item in it:
                self.discard(item)
        else:
            self.clear()
        return self

    def __ixor__(self, it):
        if it is not self:
            for item in it if isinstance(it, Set) else self._from_iterable(it):
                change = self.discard if item in self else self.add
                change(item)
        else:
            self.clear()
        return self


# ---- mappings

def _looked_up(mapping, key, otherwise):
    """mapping[key], or the other answer where there is no such key."""
    try:
        return mapping[key]
    except KeyError:
        return otherwise


_ABSENT = object()


class Mapping(Collection):
    __slots__ = ()
    __abc_tpflags__ = 64
    __reversed__ = None
    __getitem__ = abstractmethod(_titled(lambda self, key: _raising(KeyError)(self), "Mapping", "__getitem__"))

    def __contains__(self, key):
        return _looked_up(self, key, _ABSENT) is not _ABSENT

    def get(self, key, default=None):
        """The key's value, or the default."""
        return _looked_up(self, key, default)

    keys = _titled(lambda self: KeysView(self), "Mapping", "keys")
    values = _titled(lambda self: ValuesView(self), "Mapping", "values")
    items = _titled(lambda self: ItemsView(self), "Mapping", "items")

    def __eq__(self, other):
        if isinstance(other, Mapping):
            mine, theirs = [dict(one.items()) for one in (self, other)]
            return mine == theirs
        return NotImplemented


class MappingView(Sized):
    __slots__ = ("_mapping",)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return "{}({!r})".format(type(self).__name__, self._mapping)

    def __len__(self):
        return len(self._mapping)


def _equals(one, other):
    return one is other or one == other


_plain_set = classmethod(lambda cls, it: set(it))


class KeysView(MappingView, Set):
    __slots__ = ()
    _from_iterable = _plain_set

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        for key in self._mapping:
            yield key


class ItemsView(MappingView, Set):
    __slots__ = ()
    _from_iterable = _plain_set

    def __contains__(self, item):
        key, wanted = item
        found = _looked_up(self._mapping, key, _ABSENT)
        return found is not _ABSENT and _equals(found, wanted)

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield key, mapping[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield mapping[key]

    def __contains__(self, value):
        return any(_equals(found, value) for found in self)


class MutableMapping(Mapping):
    __slots__ = ()
    __marker = _ABSENT
    __setitem__ = abstractmethod(
        _titled(lambda self, key, value: _raising(KeyError)(self), "MutableMapping", "__setitem__"))
    __delitem__ = abstractmethod(_titled(lambda self, key: _raising(KeyError)(self), "MutableMapping", "__delitem__"))

    def pop(self, key, default=__marker):
        """Takes the key out and gives its value; without the key the default, else KeyError."""
        if default is _ABSENT:
            value = self[key]
        else:
            value = _looked_up(self, key, _ABSENT)
            if value is _ABSENT:
                return default
        del self[key]
        return value

    def popitem(self):
        """Takes out a pair of key and value, whichever comes first."""
        for first in self:
            break
        else:
            raise KeyError
        pair = (first, self[first])
        del self[first]
        return pair

    def clear(self):
        _used_up(self.popitem, KeyError)

    def update(self, other=(), /, **kwds):
        """Sets keys from a mapping or from pairs, then from the keywords."""
        if isinstance(other, Mapping):
            pairs = ((key, other[key]) for key in other)
        elif hasattr(other, "keys"):
            pairs = ((key, other[key]) for key in other.keys())
        else:
            pairs = other
        for source in (pairs, kwds.items()):
            for key, value in source:
                self[key] = value

    def setdefault(self, key, default=None):
        """The key's value; a key that is not there is set to the default first."""
        found = _looked_up(self, key, _ABSENT)
        if found is _ABSENT:
            self[key] = found = default
        return found


# ---- sequences

class Sequence(Reversible, Collection):
    __slots__ = ()
    __abc_tpflags__ = 32
    __getitem__ = abstractmethod(_titled(lambda self, index: _raising(IndexError)(self), "Sequence", "__getitem__"))

    def __iter__(self):
        place = 0
        while True:
            try:
                item = self[place]
            except IndexError:
                return
            yield item
            place += 1

    def __reversed__(self):
        place = len(self)
        while place > 0:
            place -= 1
            yield self[place]

    def __contains__(self, value):
        return any(_equals(item, value) for item in self)

    def count(self, value):
        """How many elements equal the value."""
        return len([item for item in self if _equals(item, value)])

    def index(self, value, start=0, stop=None):
        """The first place of the value; ValueError if there is none."""
        size = len(self) if min(start or 0, stop or 0) < 0 else 0
        place = max(start + size, 0) if start is not None and start < 0 else start
        end = stop + size if stop is not None and stop < 0 else stop
        while end is None or place < end:
            try:
                item = self[place]
            except IndexError:
                break
            if _equals(item, value):
                return place
            place += 1
        raise ValueError


class ByteString(Sequence):
    __slots__ = ()


class MutableSequence(Sequence):
    __slots__ = ()
    __setitem__ = abstractmethod(
        _titled(lambda self, index, value: _raising(IndexError)(self), "MutableSequence", "__setitem__"))
    __delitem__ = abstractmethod(
        _titled(lambda self, index: _raising(IndexError)(self), "MutableSequence", "__delitem__"))
    insert = abstractmethod(_titled(lambda self, index, value: _raising(IndexError)(self), "MutableSequence", "insert"))

    def append(self, value):
        """Puts a value behind the last one."""
        self.insert(len(self), value)

    def extend(self, values):
        """Appends each of the values."""
        for value in (list(values) if values is self else values):
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        """Takes out the element at a place."""
        taken = self[index]
        del self[index]
        return taken

    def remove(self, value):
        """Takes out the first element that equals the value."""
        del self[self.index(value)]

    def clear(self):
        _used_up(self.pop, IndexError)

    def reverse(self):
        """Turns the order round, in place."""
        low, high = 0, len(self) - 1
        while low < high:
            self[low], self[high] = self[high], self[low]
            low, high = low + 1, high - 1


def _register_builtins():
    table = {
        Set: (frozenset,), MutableSet: (set,), Mapping: (type(vars(type)),), MutableMapping: (dict,),
        Sequence: (tuple, str, range, memoryview), ByteString: (bytes, bytearray),
        MutableSequence: (list, bytearray, _deque), Generator: (generator,),
        KeysView: (type({}.keys()),), ItemsView: (type({}.items()),), ValuesView: (type({}.values()),),
    }
    for abstract, kinds in table.items():
        for kind in kinds:
            abstract.register(kind)
    for source in (b"", bytearray(), {}, {}.values(), {}.items(), [], range(0), range(1 << 80), set(), "", (), zip()):
        Iterator.register(type(iter(source)))
    Iterator.register(type(reversed([])))
    Iterator.register(type(reversed({})))


_register_builtins()
del _register_builtins, _deque
