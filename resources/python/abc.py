# SPDX-License-Identifier: GPL-3.0-or-later
"""Abstract classes: what a class must have, and which classes count as having it."""

import _abc
from _abc import get_cache_token

_MARK = '__isabstractmethod__'


def abstractmethod(function):
    """Marks a method that a class must define before it can have instances."""
    setattr(function, _MARK, True)
    return function


class abstractclassmethod(classmethod):
    """A class method that is abstract; older form of two decorators."""

    __isabstractmethod__ = True

    def __init__(self, function):
        super().__init__(abstractmethod(function))


class abstractstaticmethod(staticmethod):
    """A static method that is abstract; older form of two decorators."""

    __isabstractmethod__ = True

    def __init__(self, function):
        super().__init__(abstractmethod(function))


class abstractproperty(property):
    """A property that is abstract; older form of two decorators."""

    __isabstractmethod__ = True


class ABCMeta(type):
    """The class of abstract classes: it keeps their abstract names and who is registered with them."""

    def __new__(metaclass, name, bases, namespace, /, **options):
        made = super().__new__(metaclass, name, bases, namespace, **options)
        _abc._abc_init(made)
        return made

    def register(cls, subclass):
        """From now on the class counts as a subclass. Gives it back, so this can decorate."""
        return _abc._abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc._abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc._abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        labels = ('_abc_registry', '_abc_cache', '_abc_negative_cache', '_abc_negative_cache_version')
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        for label, value in zip(labels, _abc._get_dump(cls)):
            print(f"{label}: {value!r}", file=file)

    def _abc_registry_clear(cls):
        _abc._reset_registry(cls)

    def _abc_caches_clear(cls):
        _abc._reset_caches(cls)


def update_abstractmethods(cls):
    """Looks anew which names of an abstract class are still abstract; gives the class back."""
    if hasattr(cls, '__abstractmethods__'):
        inherited = {name for base in cls.__bases__ for name in getattr(base, '__abstractmethods__', ())}
        found = [name for name in inherited if getattr(getattr(cls, name, None), _MARK, False)]
        found += [name for name, value in vars(cls).items() if getattr(value, _MARK, False)]
        cls.__abstractmethods__ = frozenset(found)
    return cls


class ABC(metaclass=ABCMeta):
    """What a class is derived from to be abstract."""

    __slots__ = ()
