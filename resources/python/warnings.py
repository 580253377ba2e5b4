# SPDX-License-Identifier: GPL-3.0-or-later
# The module warnings: messages to standard error that filters can silence or turn into exceptions.
import sys

__all__ = ("warn warn_explicit showwarning formatwarning filterwarnings simplefilter resetwarnings "
           "catch_warnings").split()
__all__ += ["deprecated"] if sys.version_info >= (3, 13) else []

_ACTIONS = ("default", "error", "ignore", "always", "module", "once")
# (action, message, category, module, line): the ones that Python starts with.
filters = [("default", None, DeprecationWarning, "__main__", 0), ("ignore", None, DeprecationWarning, None, 0),
           ("ignore", None, PendingDeprecationWarning, None, 0), ("ignore", None, ImportWarning, None, 0),
           ("ignore", None, ResourceWarning, None, 0)]
defaultaction = "default"
onceregistry = {}
_version = [1]


class WarningMessage(object):
    """A warning on its way to be shown."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        vars(self).update(message=message, category=category, filename=filename, lineno=lineno, file=file, line=line,
                          source=source, _category_name=getattr(category, "__name__", None))

    def __str__(self):
        shown = (("message", repr(self.message)), ("category", repr(self._category_name)),
                 ("filename", repr(self.filename)), ("lineno", self.lineno), ("line", repr(self.line)))
        return "{" + ", ".join(["%s : %s" % pair for pair in shown]) + "}"


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        import _native
        line = _native.source_line(filename, lineno)
    line = line.strip()
    return text + (f"  {line}\n" if line else "")


def showwarning(message, category, filename, lineno, file=None, line=None):
    target = sys.stderr if file is None else file
    if target is not None:
        target.write(formatwarning(message, category, filename, lineno, line))


_plain_showwarning = showwarning
_recorders = []


def _show(message):
    if _recorders:
        _recorders[-1].append(message)
    elif showwarning is not _plain_showwarning:
        showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)
    else:
        target = sys.stderr if message.file is None else message.file
        if target is not None:
            target.write(formatwarning(message.message, message.category, message.filename, message.lineno,
                                       message.line))


def _pattern(text, flags=True):
    if not text:
        return None
    import re
    return re.compile(text, re.IGNORECASE if flags else 0)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS and action != "all":
        _refuse(action)
    _insert((action, _pattern(message), category, _pattern(module, False), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS and action != "all":
        _refuse(action)
    if not isinstance(lineno, int) or lineno < 0:
        raise (AssertionError if sys.version_info < (3, 13) else ValueError)("lineno must be an int >= 0")
    _insert((action, None, category, None, lineno), append)


def _refuse(action):
    raise (AssertionError if sys.version_info < (3, 13) else ValueError)(f"invalid action: {action!r}")


def _insert(item, append):
    known = item in filters
    if not append:
        if known:
            filters.remove(item)
        filters[:0] = [item]
    elif not known:
        filters[len(filters):] = [item]
    _filters_mutated()


def _filters_mutated():
    _version[0] += 1


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _is_library(frame):
    return frame.f_code.co_filename.startswith("/usr/lib/python")


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
    frame = sys._getframe(1)
    for _ in range(stacklevel - 1):
        if frame is None:
            break
        frame = frame.f_back
    if frame is None:
        names, filename, lineno = sys.__dict__, "sys", 1
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = names.get("__name__", "<string>")
    registry = names.setdefault("__warningregistry__", {}) if names.get("__name__") != "__main__" else _main_registry
    warn_explicit(message, category, filename, lineno, module, registry, names, source)


_main_registry = {}


def _action_for(text, category, module, lineno):
    for action, message, kind, where, line in filters:
        if message is not None and not message.match(text):
            continue
        if not issubclass(category, kind):
            continue
        if where is not None and (where != module if isinstance(where, str) else not where.match(module)):
            continue
        if line == 0 or line == lineno:
            return action
    return defaultaction


def _said_before(action, text, category, lineno, registry):
    """Notes that a warning is shown; True: it was, as far as the action asks."""
    if action in ("once", "module", "default"):
        registry[text, category, lineno] = True
    if action == "default" or action == "always" or action == "all":
        return False
    if action == "once":
        table, place = onceregistry, (text, category)
    elif action == "module":
        table, place = registry, (text, category, 0)
    else:
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s" % (action, category))
    before = table.get(place)
    table[place] = 1
    return bool(before)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Shows a warning of a place, unless the filters forbid it or it has been shown."""
    if module is None:
        module = (filename[:-3] if filename[-3:].lower() == ".py" else filename) or "<unknown>"
    registry = {} if registry is None else registry
    if registry.get("version", 0) != _version[0]:
        registry.clear()
        registry["version"] = _version[0]
    if not isinstance(message, Warning):
        text, message = message, category(message)
    else:
        text, category = str(message), type(message)
    place = int(lineno)
    if registry.get((text, category, place)):
        return
    action = _action_for(text, category, module, place)
    if action == "error":
        raise message
    if action != "ignore" and not _said_before(action, text, category, place, registry):
        _show(WarningMessage(message, category, filename, place, source=source))


class catch_warnings(object):
    """Sets the filters back at its end; record: gives a list in which the warnings gather."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._before = record, None
        self._filter = (action, category, lineno, append)

    def __repr__(self):
        return "{}({})".format(type(self).__name__, "record=True" if self._record else "")

    def __enter__(self):
        if self._before is not None:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._before = (filters[:], showwarning)
        _filters_mutated()
        if self._filter[0] is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        _recorders.append([])
        return _recorders[-1]

    def __exit__(self, *unused):
        global showwarning
        if self._before is None:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        filters[:], showwarning = self._before
        _filters_mutated()
        if self._record:
            del _recorders[-1]


def _wrapped_new(cls, message, category, stacklevel):
    original = cls.__new__

    def __new__(kind, /, *args, **kwargs):
        if kind is cls:
            warn(message, category=category, stacklevel=stacklevel + 1)
        if original is not object.__new__:
            return original(kind, *args, **kwargs)
        if kind.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{kind.__name__}() takes no arguments")
        return original(kind)
    cls.__new__ = staticmethod(__new__)
    cls.__deprecated__ = message
    return cls


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _wrapped_new(arg, message, category, stacklevel)
        if not callable(arg):
            raise TypeError("@deprecated decorator with non-None category must be applied to a class or callable, "
                            f"not {arg!r}")

        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)
        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(wrapper, name, getattr(arg, name))
        wrapper.__wrapped__ = arg
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


if sys.version_info < (3, 13):
    del deprecated
