# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES',
           'total_ordering', 'cache', 'cmp_to_key', 'lru_cache', 'reduce',
           'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod',
           'cached_property']

import sys as _sys
from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce

GenericAlias = type(list[int])

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
if _sys.version_info >= (3, 12):
    WRAPPER_ASSIGNMENTS += ('__type_params__',)
WRAPPER_UPDATES = ('__dict__',)


def __getattr__(name):
    if name == '_CacheInfo':
        return _info_type()
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


# ---- wraps

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function

       Returns a decorator that invokes update_wrapper() with the decorated
       function as the wrapper argument and the arguments to wraps() as the
       remaining arguments.
    """
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- total_ordering

def _flipped(root, name, join):
    """The comparison `name` out of the comparison `root`: join(root's answer, self, other)."""
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        return join(answer, self, other)
    compare.__name__ = name
    compare.__qualname__ = name
    compare.__doc__ = f'Return the answer of {name}, from {root} and ==.'
    return compare


def _opposite(answer, self, other):
    return not answer


def _or_equal(answer, self, other):
    return answer or self == other


def _and_unequal(answer, self, other):
    return answer and self != other


def _opposite_or_equal(answer, self, other):
    return not answer or self == other


def _opposite_and_unequal(answer, self, other):
    return not answer and self != other


_convert = {
    '__lt__': (('__gt__', _opposite_and_unequal), ('__le__', _or_equal), ('__ge__', _opposite)),
    '__le__': (('__ge__', _opposite_or_equal), ('__lt__', _and_unequal), ('__gt__', _opposite)),
    '__gt__': (('__lt__', _opposite_and_unequal), ('__ge__', _or_equal), ('__le__', _opposite)),
    '__ge__': (('__le__', _opposite_or_equal), ('__gt__', _and_unequal), ('__lt__', _opposite)),
}


def total_ordering(cls):
    roots = {op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, join in _convert[root]:
        if name not in roots:
            setattr(cls, name, _flipped(root, name, join))
    return cls


# ---- lru_cache

_info = None


def _info_type():
    global _info
    if _info is None:
        from collections import namedtuple
        _info = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'],
                           module='functools')
    return _info


def _make_info(*numbers):
    return _info_type()(*numbers)


def _cached(function, maxsize, typed):
    return update_wrapper(_lru_cache_wrapper(function, maxsize, typed, _make_info), function)


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator.

    If *maxsize* is set to None, the LRU features are disabled and the cache
    can grow without bound.

    If *typed* is True, arguments of different types will be cached separately.
    For example, f(decimal.Decimal("3.0")) and f(3.0) will be treated as
    distinct calls with distinct results.

    Arguments to the cached function must be hashable.
    """
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


# ---- partialmethod

class partialmethod(object):
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args),
                 *(f'{name}={value!r}' for name, value in self.keywords.items())]
        if _sys.version_info < (3, 13):
            arguments = ', '.join(map(repr, self.args))
            keywords = ', '.join(f'{name}={value!r}' for name, value in self.keywords.items())
            parts = [repr(self.func), arguments, keywords]
        return f'{cls.__module__}.{cls.__qualname__}({", ".join(parts)})'

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(GenericAlias)


# ---- singledispatch

def _c3_merge(sequences):
    """One order out of several (C3): the first head that is in no other's tail goes first."""
    result = []
    while True:
        sequences = [sequence for sequence in sequences if sequence]
        if not sequences:
            return result
        for candidate in (sequence[0] for sequence in sequences):
            if not any(candidate in sequence[1:] for sequence in sequences):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(candidate)
        sequences = [sequence[1:] if sequence[0] is candidate else sequence
                     for sequence in sequences]


def _c3_mro(cls, abcs=None):
    """The MRO of cls with those of the ABCs that it belongs to."""
    split = 0
    for place, base in enumerate(cls.__bases__):
        if hasattr(base, '__abstractmethods__'):
            split = place + 1
    abcs = list(abcs) if abcs else []
    explicit, other = list(cls.__bases__[:split]), list(cls.__bases__[split:])
    added = [abc for abc in abcs
             if issubclass(cls, abc) and not any(issubclass(base, abc) for base in cls.__bases__)]
    rest = [abc for abc in abcs if abc not in added]
    parts = [explicit, added, other]
    orders = [_c3_mro(base, rest) for part in parts for base in part]
    return _c3_merge([[cls]] + orders + parts)


def _compose_mro(cls, types):
    """The MRO of cls with the registered ABCs where they belong."""
    own = set(cls.__mro__)

    def belongs(typ):
        return (typ not in own and hasattr(typ, '__mro__') and not isinstance(typ, GenericAlias)
                and issubclass(cls, typ))

    related = [typ for typ in types if belongs(typ)]
    related = [typ for typ in related
               if not any(typ is not other and typ in other.__mro__ for other in related)]
    order = []
    for typ in related:
        below = [[base for base in sub.__mro__ if base in related]
                 for sub in typ.__subclasses__() if sub not in own and issubclass(cls, sub)]
        below.sort(key=len, reverse=True)
        for base in [base for bases in below for base in bases] or [typ]:
            if base not in order:
                order.append(base)
    return _c3_mro(cls, order)


def _find_impl(cls, registry):
    order = _compose_mro(cls, registry)
    match = None
    for typ in order:
        if match is not None:
            if (typ in registry and typ not in cls.__mro__ and match not in cls.__mro__
                    and not issubclass(match, typ)):
                raise RuntimeError(f'Ambiguous dispatch: {match} or {typ}')
            break
        if typ in registry:
            match = typ
    return registry.get(match)


def _is_union(cls):
    from types import UnionType
    if isinstance(cls, UnionType):
        return True
    return getattr(type(cls), '__name__', '') == '_UnionGenericAlias'


def _valid_dispatch_type(cls):
    if isinstance(cls, type):
        return True
    return _is_union(cls) and all(isinstance(arg, type) for arg in cls.__args__)


def singledispatch(func):
    registry = {}
    found = {}
    token = None
    funcname = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        nonlocal token
        if token is not None:
            from abc import get_cache_token
            current = get_cache_token()
            if token != current:
                found.clear()
                token = current
        try:
            return found[cls]
        except KeyError:
            pass
        impl = registry[cls] if cls in registry else _find_impl(cls, registry)
        found[cls] = impl
        return impl

    def register(cls, func=None):
        nonlocal token
        if _valid_dispatch_type(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class '
                                'or union type.')
            hints = getattr(cls, '__annotations__', {})
            if not hints:
                raise TypeError(
                    f'Invalid first argument to `register()`: {cls!r}. Use either '
                    '`@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            argname, cls = next(iter(hints.items()))
            if isinstance(cls, str):
                cls = eval(cls, func.__globals__)
            if not _valid_dispatch_type(cls):
                if _is_union(cls):
                    raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} not all '
                                    'arguments are classes.')
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} is not a class.')
        if _is_union(cls):
            for arg in cls.__args__:
                registry[arg] = func
        else:
            registry[cls] = func
        if token is None and hasattr(cls, '__abstractmethods__'):
            from abc import get_cache_token
            token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if not args:
                name = getattr(self.func, '__name__', 'singledispatchmethod method')
                raise TypeError(f'{name} requires at least 1 positional argument')
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


# ---- cached_property

class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        if _sys.version_info >= (3, 13):
            self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError(
                'Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to "
                            f'cache {name!r} property.') from None
        if name in cache:
            return cache[name]
        value = self.func(instance)
        try:
            cache[name] = value
        except TypeError:
            raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does "
                            f'not support item assignment for caching {name!r} property.') from None
        return value

    __class_getitem__ = classmethod(GenericAlias)
