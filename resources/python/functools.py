# SPDX-License-Identifier: GPL-3.0-or-later
# The module functools: what is not native (partial, reduce, cmp_to_key and the caches' insides are).
import sys as _sys
from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce

__all__ = ("update_wrapper wraps WRAPPER_ASSIGNMENTS WRAPPER_UPDATES total_ordering cache cmp_to_key lru_cache reduce "
           "partial partialmethod singledispatch singledispatchmethod cached_property").split()
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

_ABSENT = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Gives a wrapper the names and attributes of what it wraps."""
    found = [(name, getattr(wrapped, name, _ABSENT)) for name in assigned]
    for name, value in found:
        if value is not _ABSENT:
            setattr(wrapper, name, value)
    for name in updated:
        target = getattr(wrapper, name)
        target.update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """update_wrapper() as a decorator for the wrapper."""
    options = {"wrapped": wrapped, "assigned": assigned, "updated": updated}
    return partial(update_wrapper, **options)


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
    """Keeps the answers of the last calls; maxsize None: of all."""
    if callable(maxsize) and isinstance(typed, bool) and not isinstance(maxsize, int):
        return _cached(maxsize, 128, typed)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError("Expected first argument to be an integer, a callable, or None")
        maxsize = maxsize if maxsize > 0 else 0

    def decorate(function):
        return _cached(function, maxsize, typed)
    return decorate


def cache(user_function, /):
    """Keeps the answers of all calls."""
    return _cached(user_function, None, False)


# ---- methods with arguments filled in

def _demand_callable(func):
    if not (callable(func) or hasattr(func, "__get__")):
        raise TypeError(f"{func!r} is not callable or a descriptor")


_is_abstract = property(lambda self: getattr(self.func, "__isabstractmethod__", False))


class partialmethod(object):
    """As partial, for functions in a class."""

    __class_getitem__ = classmethod(GenericAlias)
    __isabstractmethod__ = _is_abstract

    def __init__(self, func, /, *args, **keywords):
        _demand_callable(func)
        inside = func if isinstance(func, partialmethod) else None
        self.func = func if inside is None else inside.func
        self.args = args if inside is None else inside.args + args
        self.keywords = keywords if inside is None else {**inside.keywords, **keywords}

    def __repr__(self):
        positional = [repr(value) for value in self.args]
        named = [name + "=" + repr(value) for name, value in self.keywords.items()]
        if _sys.version_info < (3, 13):
            # Each kind in one piece, though it is empty.
            positional, named = [", ".join(positional)], [", ".join(named)]
        kind = type(self)
        return f"{kind.__module__}.{kind.__qualname__}({', '.join([repr(self.func), *positional, *named])})"

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is self.func:
            return self._as_function().__get__(obj, cls)
        filled = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, "__self__"):
            filled.__self__ = bound.__self__
        return filled

    def _as_function(self):
        def _method(cls_or_self, /, *args, **keywords):
            named = {**self.keywords, **keywords}
            return self.func(cls_or_self, *self.args, *args, **named)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method


# ---- functions by the class of their first argument

def _merged(orders):
    """One order out of several (C3): the first head that is in no other's tail goes first."""
    result = []
    orders = [order for order in orders if order]
    while orders:
        heads = [order[0] for order in orders]
        free = [head for head in heads if not any(head in order[1:] for order in orders)]
        if not free:
            raise RuntimeError("Inconsistent hierarchy")
        first = free[0]
        result.append(first)
        orders = [order[1:] if order[0] is first else order for order in orders]
        orders = [order for order in orders if order]
    return result


def _order_with(cls, abstracts):
    """The MRO of a class with the abstract classes that it belongs to, each behind the last abstract base."""
    bases = list(cls.__bases__)
    abstract_places = [place for place, base in enumerate(bases) if hasattr(base, "__abstractmethods__")]
    cut = abstract_places[-1] + 1 if abstract_places else 0
    own = [one for one in abstracts if issubclass(cls, one) and not any(issubclass(base, one) for base in bases)]
    inherited = [one for one in abstracts if one not in own]
    groups = [bases[:cut], own, bases[cut:]]
    return _merged([[cls]] + [_order_with(base, inherited) for group in groups for base in group] + groups)


def _full_order(cls, kinds):
    """The MRO of a class with those of the kinds in it that it belongs to without being derived from them."""
    mro = set(cls.__mro__)
    candidates = [kind for kind in kinds if kind not in mro and isinstance(kind, type)
                  and not isinstance(kind, GenericAlias) and issubclass(cls, kind)]
    lowest = [kind for kind in candidates
              if not any(kind is not other and kind in other.__mro__ for other in candidates)]
    abstracts = []
    for kind in lowest:
        between = [[base for base in sub.__mro__ if base in lowest]
                   for sub in kind.__subclasses__() if sub not in mro and issubclass(cls, sub)]
        between.sort(key=len, reverse=True)
        for chain in between or [[kind]]:
            abstracts += [base for base in chain if base not in abstracts]
    return _order_with(cls, abstracts)


def _implementation(cls, registry):
    """What the registry has for the first class in the order; RuntimeError if two are equally good."""
    order = _full_order(cls, registry)
    known = [place for place, kind in enumerate(order) if kind in registry]
    if not known:
        return None
    best = order[known[0]]
    rival = order[known[0] + 1] if known[0] + 1 in known else None
    if rival is not None and not issubclass(best, rival) and not {best, rival} & set(cls.__mro__):
        raise RuntimeError(f"Ambiguous dispatch: {best} or {rival}")
    return registry[best]


def _union_members(kind):
    """The classes of a union; None if it is something else."""
    from types import UnionType
    if isinstance(kind, UnionType) or type(kind).__name__ == "_UnionGenericAlias":
        return kind.__args__
    return None


def _classes_of(kind):
    """The classes that can be registered by a class or a union; None if it is neither."""
    if isinstance(kind, type):
        return (kind,)
    members = _union_members(kind)
    return members if members and all(isinstance(one, type) for one in members) else None


def _by_annotation(function):
    """The hint of the function's first annotated argument."""
    hints = getattr(function, "__annotations__", {})
    if not hints:
        raise TypeError(f"Invalid first argument to `register()`: {function!r}. Use either `@register(some_class)` or "
                        "plain `@register` on an annotated function.")
    name, hint = list(hints.items())[0]
    if isinstance(hint, str):
        hint = eval(hint, function.__globals__)
    if _classes_of(hint) is None:
        what = "not all arguments are classes." if _union_members(hint) else "is not a class."
        raise TypeError(f"Invalid annotation for {name!r}. {hint!r} {what}")
    return hint


class _Dispatcher:
    """The functions of one singledispatch, and what has been found for classes."""

    def __init__(self, function):
        self.registry = {object: function}
        self.found = {}
        self.token = None

    def dispatch(self, cls):
        if self.token is not None and self.token != _abc_token():
            # Classes were registered with abstract ones since: what was found may not hold any more.
            self.found.clear()
            self.token = _abc_token()
        if cls not in self.found:
            own = self.registry.get(cls)
            self.found[cls] = own if own is not None else _implementation(cls, self.registry)
        return self.found[cls]

    def register(self, cls, func=None):
        kinds = _classes_of(cls)
        if kinds is None:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            cls, func = _by_annotation(cls), cls
            kinds = _classes_of(cls)
        elif func is None:
            return lambda function: self.register(cls, function)
        for kind in kinds:
            self.registry[kind] = func
        if self.token is None and hasattr(cls, "__abstractmethods__"):
            self.token = _abc_token()
        self.found.clear()
        return func


def _abc_token():
    import abc
    return abc.get_cache_token()


def _demand_argument(args, func, otherwise):
    if not args:
        raise TypeError(getattr(func, "__name__", otherwise) + " requires at least 1 positional argument")


def singledispatch(func):
    """A function that has others for certain classes of its first argument."""
    dispatcher = _Dispatcher(func)
    dispatch = dispatcher.dispatch

    def register(cls, func=None):
        return dispatcher.register(cls, func)

    def wrapper(*args, **kw):
        _demand_argument(args, func, "singledispatch function")
        chosen = dispatch(args[0].__class__)
        return chosen(*args, **kw)
    update_wrapper(wrapper, func)
    vars(wrapper).update(register=register, dispatch=dispatch, registry=type(vars(type))(dispatcher.registry),
                         _clear_cache=dispatcher.found.clear)
    return wrapper


class singledispatchmethod:
    """As singledispatch, for methods: the argument behind self decides."""

    __isabstractmethod__ = _is_abstract

    def __init__(self, func):
        _demand_callable(func)
        self.func, self.dispatcher = func, singledispatch(func)

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if _sys.version_info >= (3, 13):
                _demand_argument(args, self.func, "singledispatchmethod method")
            chosen = self.dispatcher.dispatch(args[0].__class__)
            return chosen.__get__(obj, cls)(*args, **kwargs)
        update_wrapper(_method, self.func)
        _method.register = self.register
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method


# ---- attributes that are worked out once

class cached_property:
    """Calls its function once for an object and keeps the answer in the object's dict."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func):
        self.func, self.attrname = func, None
        for name in ("__doc__", "__module__") if _sys.version_info >= (3, 13) else ("__doc__",):
            setattr(self, name, getattr(func, name))

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        if not hasattr(instance, "__dict__"):
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} "
                            "property.")
        kept = instance.__dict__
        answer = kept.get(name, _ABSENT)
        if answer is _ABSENT:
            answer = self.func(instance)
            try:
                kept[name] = answer
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                                f"item assignment for caching {name!r} property.") from None
        return answer
