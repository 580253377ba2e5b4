# SPDX-License-Identifier: GPL-3.0-or-later
# The module contextlib: with statements out of generators, and their helpers.
import abc
import sys
from _collections_abc import _check_methods
from types import MethodType

__all__ = ("contextmanager closing nullcontext AbstractContextManager ContextDecorator ExitStack redirect_stdout "
           "redirect_stderr suppress chdir").split()
_AT_LEAST_12 = sys.version_info >= (3, 12)


class AbstractContextManager(abc.ABC):
    __class_getitem__ = classmethod(type(list[int]))

    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        pass

    @classmethod
    def __subclasshook__(cls, kind):
        if cls is not AbstractContextManager:
            return NotImplemented
        return _check_methods(kind, "__enter__", "__exit__")


def _dressed_as(wrapper, inside):
    """The wrapper with the names and attributes of what it stands for."""
    for name in "__module__ __name__ __qualname__ __doc__".split():
        if hasattr(inside, name):
            setattr(wrapper, name, getattr(inside, name))
    vars(wrapper).update(getattr(inside, "__dict__", ()))
    wrapper.__wrapped__ = inside
    return wrapper


class ContextDecorator(object):
    """Lets a context manager decorate functions: each call runs in it."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return _dressed_as(inner, func)


# ---- generators

class _GeneratorContextManager(AbstractContextManager, ContextDecorator):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func = func
        self.args = args
        self.kwds = kwds
        self.__doc__ = getattr(func, "__doc__", None) or type(self).__doc__

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def __enter__(self):
        for name in "func", "args", "kwds":
            delattr(self, name)
        try:
            return next(self.gen)
        except StopIteration:
            empty = RuntimeError("generator didn't yield")
            raise empty from None

    def _goes_on(self, complaint):
        """The generator yielded where it had to end."""
        try:
            raise RuntimeError(complaint)
        finally:
            self.gen.close()

    def __exit__(self, typ, value, traceback):
        if typ is not None:
            return self._thrown_in(typ() if value is None else value, traceback)
        for _ in self.gen:
            self._goes_on("generator didn't stop")
        return False

    def _thrown_in(self, value, traceback):
        """Whether the generator swallowed the exception of the with statement."""
        try:
            self.gen.throw(value)
        except BaseException as error:
            if isinstance(error, StopIteration):
                # The generator has ended; a StopIteration of the body itself goes on.
                return error is not value
            wrapped = isinstance(error, RuntimeError) and isinstance(value, StopIteration)
            if error is not value and not (wrapped and error.__cause__ is value):
                raise
            value.__traceback__ = traceback
            return False
        self._goes_on("generator didn't stop after throw()")


def contextmanager(func):
    """Makes a context manager of a generator that yields once."""
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return _dressed_as(helper, func)


# ---- small ones

class closing(AbstractContextManager):
    """Calls close() at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *unused):
        self.thing.close()


class nullcontext(AbstractContextManager):
    """Does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *unused):
        pass


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        before = getattr(sys, self._stream)
        self._old_targets += [before]
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, *unused):
        before = self._old_targets.pop()
        setattr(sys, self._stream, before)


class redirect_stdout(_RedirectStream):
    """print() writes elsewhere."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Error messages go elsewhere."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallows exceptions of the given classes."""

    def __enter__(self):
        pass

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if not (_AT_LEAST_12 and issubclass(exctype, BaseExceptionGroup)):
            return False
        remaining = excinst.split(self._exceptions)[1]
        if remaining is not None:
            raise remaining
        return True


# ---- as many as are needed

class ExitStack(AbstractContextManager):
    """What has been entered or pushed is left in the opposite order."""

    def __init__(self):
        self._exit_callbacks = []

    def _add(self, leave):
        self._exit_callbacks.append((True, leave))

    def enter_context(self, cm):
        """Enters a context manager and gives what it gives."""
        kind = type(cm)
        try:
            enter, leave = kind.__enter__, kind.__exit__
        except AttributeError:
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager "
                            "protocol") from None
        entered = enter(cm)
        self._add(MethodType(leave, cm))
        return entered

    def push(self, exit):
        """Adds a context manager that has been entered, or a function like __exit__."""
        method = getattr(type(exit), "__exit__", None)
        self._add(exit if method is None else MethodType(method, exit))
        return exit

    def callback(self, callback, /, *args, **kwds):
        """Adds a call."""
        def leave(*unused):
            callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._add(leave)
        return callback

    def pop_all(self):
        """A new stack with all that is in this one, which is empty then."""
        moved = type(self)()
        moved._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return moved

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        given = current = details[1]
        outside = sys.exc_info()[1]
        swallowed = raised = False
        while self._exit_callbacks:
            leave = self._exit_callbacks.pop()[1]
            now = (None,) * 3 if current is None else (type(current), current, current.__traceback__)
            try:
                if leave(*now):
                    current, swallowed, raised = None, True, False
            except BaseException as error:
                _put_between(error, current, outside)
                current, raised = error, True
        if not raised:
            return swallowed and given is not None
        before = current.__context__
        try:
            raise current
        finally:
            current.__context__ = before


def _put_between(error, previous, outside):
    """Lets the chain of contexts of an error lead to the previous one where it would end at the outside one."""
    link, behind = error, error.__context__
    while not (behind is None or behind is previous or behind is outside):
        link, behind = behind, behind.__context__
    if behind is not None and behind is not previous:
        link.__context__ = previous


class chdir(AbstractContextManager):
    """Another working directory for a while."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *unused):
        import os
        os.chdir(self._old_cwd.pop())
