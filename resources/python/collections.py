# SPDX-License-Identifier: GPL-3.0-or-later
# The module collections: namedtuple and Counter; OrderedDict, defaultdict and deque are native, the rest is in
# _user_collections and imported when somebody asks for it.
__all__ = "ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple".split()

import sys as _sys
from _collections import (
    OrderedDict, _count_elements, _deque_iterator, _tuplegetter, defaultdict, deque)

_lazy = ('ChainMap', 'UserDict', 'UserList', 'UserString')


def __getattr__(name):
    if name in _lazy:
        import _user_collections
        for each in _lazy:
            globals()[each] = getattr(_user_collections, each)
        return globals()[name]
    if name == '_collections_abc':
        import _collections_abc
        return _collections_abc
    if name == 'abc' and _sys.version_info < (3, 12):
        import collections.abc
        return collections.abc
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


# ---- namedtuple

_keywords = frozenset((
    'False None True and as assert async await break class continue def del elif else except '
    'finally for from global if import in is lambda nonlocal not or pass raise return try '
    'while with yield').split())


def _usable(name):
    return name.isidentifier() and name not in _keywords


def _field_names(given, rename):
    """The names as a list; rename: what cannot be a field gets its number as name."""
    names = [str(name) for name in (given.replace(',', ' ').split() if isinstance(given, str) else given)]
    if not rename:
        return names
    kept = {}
    for index, name in enumerate(names):
        good = _usable(name) and name[0] != '_' and name not in kept
        kept[name] = None
        if not good:
            names[index] = '_%d' % index
    return names


def _check_names(title, names, rename):
    for name in (title, *names):
        start = 'Type names and field names '
        if type(name) is not str:
            raise TypeError(start + 'must be strings')
        if not _usable(name):
            raise ValueError(start + ('cannot be a keyword: ' if name.isidentifier() else
                                      'must be valid identifiers: ') + repr(name))
    for index, name in enumerate(names):
        if not rename and name[0] == '_':
            raise ValueError('Field names cannot start with an underscore: ' + repr(name))
        if name in names[:index]:
            raise ValueError('Encountered duplicate field name: ' + repr(name))


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A class of tuples whose items have names."""
    typename = _sys.intern(str(typename))
    names = _field_names(field_names, rename)
    _check_names(typename, names, rename)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(names[len(names) - len(defaults):], defaults))
    names = tuple(map(_sys.intern, names))
    count = len(names)
    arguments = ', '.join(names)
    shown = '(' + ', '.join(f'{name}=%r' for name in names) + ')'
    tuple_new = tuple.__new__
    as_dict, as_tuple, length, each = dict, tuple, len, zip

    listed = f'({arguments}{"," if count == 1 else ""})'
    space = {'_tuple_new': tuple_new, '__builtins__': {}, '__name__': f'namedtuple_{typename}'}
    comma = ', ' if names else ''
    __new__ = eval(f'lambda _cls{comma}{arguments}: _tuple_new(_cls, {listed})', space)
    __new__.__name__ = '__new__'
    __new__.__doc__ = f'Create new instance of {typename}({arguments})'
    __new__.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        made = tuple_new(cls, iterable)
        if length(made) == count:
            return made
        raise TypeError(f'Expected {count} arguments, got {length(made)}')

    _make.__func__.__doc__ = f'Make a new {typename} object from a sequence or iterable'

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, names, self))
        if kwds:
            raise wrong_names(f'Got unexpected field names: {list(kwds)!r}')
        return result

    wrong_names = TypeError if _sys.version_info >= (3, 13) else ValueError
    _replace.__doc__ = f'Return a new {typename} object replacing specified fields with new values'

    def __repr__(self):
        return self.__class__.__name__ + shown % self

    def _asdict(self):
        return as_dict(each(self._fields, self))

    def __getnewargs__(self):
        return as_tuple(self)

    for method in (__new__, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f'{typename}.{method.__name__}'

    body = {
        '__doc__': f'{typename}({arguments})',
        '__slots__': (),
        '_fields': names,
        '_field_defaults': field_defaults,
        '__new__': __new__,
        '_make': _make,
    }
    if _sys.version_info >= (3, 13):
        body['__replace__'] = _replace
    body.update({
        '_replace': _replace,
        '__repr__': __repr__,
        '_asdict': _asdict,
        '__getnewargs__': __getnewargs__,
        '__match_args__': names,
    })
    for index, name in enumerate(names):
        body[name] = _tuplegetter(index, _sys.intern(f'Alias for field number {index}'))
    body['__module__'] = _caller_module() if module is None else module
    return type(typename, (tuple,), body)


def _caller_module():
    try:
        return _sys._getframe(2).f_globals.get('__name__', '__main__')
    except (AttributeError, ValueError):
        return '__main__'


# ---- Counter

_PLAIN = (str, list, tuple, set, frozenset, range)


def _is_mapping(value):
    if isinstance(value, dict) or isinstance(value, _PLAIN):
        return isinstance(value, dict)
    import _collections_abc
    return isinstance(value, _collections_abc.Mapping)


def _only_positive(pairs):
    made = Counter()
    for key, number in pairs:
        if number > 0:
            made[key] = number
    return made


def _combined(name, settle, doc):
    """An operator: settle(this count, the other one) for each key of either, as far as that is positive."""
    def combine(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        settled = [(key, settle(number, other[key])) for key, number in self.items()]
        settled += [(key, settle(0, number)) for key, number in other.items() if key not in self]
        return _only_positive(settled)
    return _titled(combine, name, doc)


def _compared(name, holds, doc):
    """A comparison: holds(this count, the other one) for each key of either."""
    def compare(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        for keys in self, other:
            for key in keys:
                if not holds(self[key], other[key]):
                    return False
        return True
    return _titled(compare, name, doc)


def _compared_strictly(name, loose, doc):
    def compare(self, other):
        if isinstance(other, Counter):
            return loose(self, other) and self != other
        return NotImplemented
    return _titled(compare, name, doc)


def _titled(function, name, doc):
    function.__name__, function.__qualname__, function.__doc__ = name, "Counter." + name, doc
    return function


class Counter(dict):
    """A dict that counts: keys and how often each comes. A key that is not there counts 0."""

    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    # asking

    def total(self):
        """The sum of the counts."""
        whole = 0
        for number in self.values():
            whole += number
        return whole

    def most_common(self, n=None):
        """Pairs of key and count, the highest counts first; n: so many."""
        pairs, number = self.items(), (lambda pair: pair[1])
        if n is not None:
            from heapq import nlargest
            return nlargest(n, pairs, number)
        return sorted(pairs, key=number, reverse=True)

    def elements(self):
        """Each key as often as it counts."""
        import itertools
        return itertools.chain.from_iterable(itertools.starmap(itertools.repeat, self.items()))

    def __repr__(self):
        name = type(self).__name__
        if len(self) == 0:
            return name + "()"
        try:
            shown = {key: number for key, number in self.most_common()}
        except TypeError:
            shown = dict(self)
        return name + "(" + repr(shown) + ")"

    # changing

    def update(self, iterable=None, /, **kwds):
        """Adds the counts of a mapping, or one for each item of an iterable."""
        if iterable is not None:
            if not _is_mapping(iterable):
                _count_elements(self, iterable)
            elif len(self):
                before = self.get
                for key, number in iterable.items():
                    self[key] = number + before(key, 0)
            else:
                dict.update(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Takes the counts of a mapping away, or one for each item of an iterable."""
        if iterable is not None:
            before = self.get
            for key, number in iterable.items() if _is_mapping(iterable) else ((item, 1) for item in iterable):
                self[key] = before(key, 0) - number
        if kwds:
            self.subtract(kwds)

    def __delitem__(self, elem):
        if elem not in self:
            return
        dict.__delitem__(self, elem)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    # comparing

    __eq__ = _compared("__eq__", lambda one, other: one == other, "Whether all counts are the same.")
    __le__ = _compared("__le__", lambda one, other: one <= other, "Whether no count is above the other one.")
    __ge__ = _compared("__ge__", lambda one, other: one >= other, "Whether no count is below the other one.")
    __lt__ = _compared_strictly("__lt__", lambda one, other: one <= other, "As <=, and not all the same.")
    __gt__ = _compared_strictly("__gt__", lambda one, other: one >= other, "As >=, and not all the same.")

    def __ne__(self, other):
        return not self == other if isinstance(other, Counter) else NotImplemented

    # arithmetic

    __add__ = _combined("__add__", lambda one, other: one + other, "The sums that are positive.")
    __sub__ = _combined("__sub__", lambda one, other: one - other, "The differences that are positive.")
    __or__ = _combined("__or__", lambda one, other: other if one < other else one, "The higher count of both.")
    __and__ = _combined("__and__", lambda one, other: one if one < other else other, "The lower count of both.")

    def __pos__(self):
        return _only_positive(self.items())

    def __neg__(self):
        return _only_positive([(key, 0 - number) for key, number in self.items()])

    def _keep_positive(self):
        """Takes out what does not count any more."""
        for key in [key for key, number in self.items() if not number > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key in other:
            self[key] = self[key] + other[key]
        return self._keep_positive()

    def __isub__(self, other):
        for key in other:
            self[key] = self[key] - other[key]
        return self._keep_positive()

    def __ior__(self, other):
        for key in other:
            if self[key] < other[key]:
                self[key] = other[key]
        return self._keep_positive()

    def __iand__(self, other):
        for key in self:
            if other[key] < self[key]:
                self[key] = other[key]
        return self._keep_positive()
