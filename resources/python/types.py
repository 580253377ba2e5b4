# SPDX-License-Identifier: GPL-3.0-or-later
# The module types: names for the types of functions, frames and the like (all native), and classes made by calls.
import sys
from _types import *

__all__ = ("FunctionType LambdaType CodeType MappingProxyType SimpleNamespace CellType GeneratorType MethodType "
           "BuiltinFunctionType BuiltinMethodType WrapperDescriptorType MethodWrapperType MethodDescriptorType "
           "ClassMethodDescriptorType ModuleType TracebackType FrameType GetSetDescriptorType MemberDescriptorType "
           "new_class resolve_bases prepare_class DynamicClassAttribute coroutine GenericAlias UnionType EllipsisType "
           "NoneType NotImplementedType").split()


# ---- what a class statement does, as calls

def resolve_bases(bases):
    """The bases with those replaced that say by __mro_entries__ what they stand for."""
    resolved = []
    for base in bases:
        stands_for = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if stands_for is None:
            resolved += [base]
            continue
        entries = stands_for(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved += entries
    same = len(resolved) == len(bases) and all(map(lambda one, other: one is other, resolved, bases))
    return bases if same else tuple(resolved)


def _most_derived(chosen, bases):
    """The metaclass that is below all those of the bases."""
    for metaclass in map(type, bases):
        if issubclass(metaclass, chosen):
            chosen = metaclass
        elif not issubclass(chosen, metaclass):
            raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                            "of the metaclasses of all its bases")
    return chosen


def prepare_class(name, bases=(), kwds=None):
    """(metaclass, namespace, other keywords)"""
    options = {**(kwds or {})}
    chosen = options.pop("metaclass", None)
    if chosen is None:
        chosen = type(bases[0] if bases else object)
    if isinstance(chosen, type):
        chosen = _most_derived(chosen, bases)
    prepare = getattr(chosen, "__prepare__", None)
    namespace = prepare(name, bases, **options) if prepare is not None else {}
    return chosen, namespace, options


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A new class; exec_body fills its namespace."""
    real = resolve_bases(bases)
    metaclass, namespace, options = prepare_class(name, real, kwds)
    if callable(exec_body):
        exec_body(namespace)
    if real is not bases:
        namespace["__orig_bases__"] = bases
    return metaclass(name, real, namespace, **options)


if sys.version_info >= (3, 12):
    __all__.append("get_original_bases")

    def get_original_bases(cls, /):
        """The bases as the class statement named them."""
        if not isinstance(cls, type):
            raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}")
        return vars(cls).get("__orig_bases__", cls.__bases__)


# ---- attributes that only instances have

_REFUSALS = {"fget": "unreadable attribute", "fset": "can't set attribute", "fdel": "can't delete attribute"}


class DynamicClassAttribute:
    """As a property for instances; for the class itself there is no such attribute."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.overwrite_doc = doc is None
        self.__doc__ = fget.__doc__ if not doc else doc
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def _accessor(self, name):
        function = getattr(self, name)
        if function is None:
            raise AttributeError(_REFUSALS[name])
        return function

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return self._accessor("fget")(instance)
        if not self.__isabstractmethod__:
            raise AttributeError()
        return self

    def __set__(self, instance, value):
        self._accessor("fset")(instance, value)

    def __delete__(self, instance):
        self._accessor("fdel")(instance)

    def _changed(self, doc, **accessors):
        parts = {name: accessors.get(name, getattr(self, name)) for name in _REFUSALS}
        made = type(self)(**parts, doc=doc)
        made.overwrite_doc = self.overwrite_doc
        return made

    def getter(self, fget):
        own = fget.__doc__ if self.overwrite_doc else None
        return self._changed(own or self.__doc__, fget=fget)

    def setter(self, fset):
        return self._changed(self.__doc__, fset=fset)

    def deleter(self, fdel):
        return self._changed(self.__doc__, fdel=fdel)


def coroutine(func):
    """The function itself: generators are not awaited here."""
    if callable(func):
        return func
    raise TypeError("types.coroutine() expects a callable")
