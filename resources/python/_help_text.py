# SPDX-License-Identifier: GPL-3.0-or-later
"""What help() prints about functions, methods and classes (Lib/pydoc.py)."""
import inspect
import sys
import _native

_MINOR = sys.version_info[1]


def _comments_above(function):
    """The comment lines right above the definition."""
    code = function.__code__
    lines = []
    number = code.co_firstlineno - 1
    while number > 0:
        line = _native.source_line(code.co_filename, number).strip()
        if not line.startswith("#"):
            break
        lines.insert(0, line)
        number -= 1
    return "\n".join(lines)


def _indented(text):
    if _MINOR < 12:
        return "\n".join(["    " + line for line in text.split("\n")]).rstrip()
    return "\n".join(["    " + line if line else "" for line in text.split("\n")]).rstrip()


def _class_text(cls):
    return cls.__module__ + "." + cls.__name__


def _note(method):
    owner = method.__self__
    if _MINOR >= 13 and inspect.isclass(owner):
        return " class method of " + _class_text(owner)
    return " method of " + _class_text(type(owner)) + " instance"


def show(thing):
    """Prints the head, the signature and the words about a function or a method."""
    is_method = inspect.ismethod(thing)
    function = thing.__func__ if is_method else thing
    name = thing.__name__
    signature = str(inspect.signature(thing))
    if name == "<lambda>":
        name += " lambda "
        signature = signature[1:-1]
    print("Help on " + ("method " if is_method else "function ") + thing.__name__ + " in module "
          + thing.__module__ + ":\n")
    print(name + signature + (_note(thing) if is_method else ""))
    words = inspect.getdoc(thing) or _comments_above(function)
    if words:
        print(_indented(words))
    print()


_HIDDEN = frozenset("""__author__ __builtins__ __cached__ __credits__ __date__ __doc__ __docformat__ __file__ __loader__
__module__ __name__ __package__ __path__ __qualname__ __slots__ __spec__ __version__""".split())
if _MINOR >= 13:
    _HIDDEN = _HIDDEN.union(["__static_attributes__", "__firstlineno__"])
_DESCRIPTORS = {
    "__dict__": "dictionary for instance variables",
    "__weakref__": "list of weak references to the object",
}
_OF_OBJECT = {
    "__init__": "Initialize self.  See help(type(self)) for accurate signature.",
    "__repr__": "Return repr(self).", "__str__": "Return str(self).", "__hash__": "Return hash(self).",
    "__eq__": "Return self==value.", "__ne__": "Return self!=value.", "__lt__": "Return self<value.",
    "__le__": "Return self<=value.", "__gt__": "Return self>value.", "__ge__": "Return self>=value.",
    "__setattr__": "Implement setattr(self, name, value).", "__delattr__": "Implement delattr(self, name).",
    "__getattribute__": "Return getattr(self, name).",
    "__new__": "Create and return a new object.  See help(type) for accurate signature.",
    "__format__": "Default object formatter."
    + ("\n\nReturn str(self) if format_spec is empty. Raise TypeError otherwise." if _MINOR >= 12 else ""),
    "__dir__": "Default dir() implementation.",
}
_SECTIONS = (
    ("method", "Methods"), ("class method", "Class methods"), ("static method", "Static methods"),
    ("readonly property", "Readonly properties"), ("data descriptor", "Data descriptors"),
    ("data", "Data and other attributes"),
)


def explains(cls):
    """Whether all that the words about a class need is written in the script."""
    return all([base is object or base.__module__ == "__main__" for base in cls.__mro__]) and type(cls) is type


def _is_shown(cls, name):
    if name in _HIDDEN:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    return not name.startswith("_")


def _kind(value):
    if isinstance(value, classmethod):
        return "class method"
    if isinstance(value, staticmethod):
        return "static method"
    if isinstance(value, property):
        return "readonly property" if value.fset is None else "data descriptor"
    if inspect.isfunction(value):
        return "method"
    if hasattr(type(value), "__set__") or hasattr(type(value), "__delete__"):
        return "data descriptor"
    return "data"


def _member_name(cls, module):
    return cls.__name__ if cls.__module__ == module else _class_text(cls)


def _signature(thing):
    try:
        return str(inspect.signature(thing))
    except (ValueError, TypeError):
        return None


def _inherited_words(name, cls):
    """What the method of a base, or of object, says."""
    for base in cls.__mro__[:-1]:
        if name in base.__dict__:
            member = base.__dict__[name]
            words = getattr(member, "__func__", member).__doc__
            if words and not isinstance(member, type(None)):
                return inspect.cleandoc(words)
    return _OF_OBJECT.get(name)


def _routine(name, value, kind, cls):
    bound = getattr(cls, name)
    function = bound
    note = ""
    if kind == "class method":
        function = bound.__func__
        if _MINOR < 13:
            note = " from builtins.type"
    alias = function.__name__
    signature = _signature(bound) or "(...)"
    if alias == "<lambda>":
        return name + " lambda " + signature[1:-1] + "\n"
    title = name if alias == name else name + " = " + alias
    if alias != name and _MINOR >= 13 and function.__module__ != cls.__module__:
        note = " from " + function.__module__
    text = title + signature + note + "\n"
    if alias != name and getattr(cls, alias, None) is bound:
        return text
    words = function.__doc__ and inspect.getdoc(function)
    if not words:
        words = _inherited_words(name, cls) or _comments_above(function)
    if words:
        text += _indented(words).rstrip() + "\n"
    return text


def _descriptor(name, value):
    words = _DESCRIPTORS.get(name) or inspect.getdoc(value)
    return name + "\n" + (_indented(words) + "\n" if words else "")


def _datum(name, value):
    shown = repr(value)
    line = name + " = " + shown
    room = 70 - len(line)
    if room < 0:
        line = name + " = " + shown[:room] + "..."
    words = inspect.getdoc(value) if callable(value) else None
    return line + "\n" + (_indented(words) + "\n\n" if words else "")


def _section_entry(name, value, kind, cls):
    if kind in ("method", "class method", "static method"):
        return _routine(name, value, kind, cls)
    if kind in ("readonly property", "data descriptor"):
        return _descriptor(name, value)
    return _datum(name, value)


def _members(cls):
    """(name, kind, class that has it, value) of all that is shown."""
    found = []
    for name in sorted(set(dir(cls))):
        getattr(cls, name, None)  # makes the __annotations__ of a class without any
        for home in cls.__mro__:
            if name in home.__dict__:
                if home is not object and _is_shown(cls, name):
                    found.append((name, _kind(home.__dict__[name]), home, home.__dict__[name]))
                break
    return found


def _heading(cls):
    return "class " + cls.__name__ + "(" + ", ".join([_member_name(base, cls.__module__) for base in cls.__bases__]) + ")"


def class_text(cls):
    lines = []
    signature = _signature(cls)
    if signature and signature != "()":
        lines.append(cls.__name__ + signature + "\n")
    words = cls.__dict__.get("__doc__")
    if words:
        lines.append(inspect.cleandoc(words) + "\n")
    if len(cls.__mro__) > 2:
        lines.append("Method resolution order:")
        for base in cls.__mro__:
            lines.append("    " + _member_name(base, cls.__module__))
        lines.append("")
    members = _members(cls)
    first = True
    for home in cls.__mro__[:-1]:
        own = [member for member in members if member[2] is home]
        where = "defined here" if home is cls else "inherited from " + _member_name(home, cls.__module__)
        for kind, title in _SECTIONS:
            rows = [member for member in own if member[1] == kind]
            if not rows:
                continue
            if not first:
                lines.append("-" * 70)
            first = False
            lines.append(title + " " + where + ":\n")
            for name, kind, _, value in rows:
                lines.append(_section_entry(name, value, kind, cls))
    text = "\n".join(lines).rstrip()
    bar = " |  "
    rows = [bar + line for line in text.split("\n")]
    if _MINOR >= 12:
        rows = [row.rstrip() for row in rows]
    return _heading(cls) + "\n" + "\n".join(rows).rstrip() + "\n"


def show_class(thing):
    """Prints what a class of the script, or the class of an object, consists of."""
    cls = thing if isinstance(thing, type) else type(thing)
    what = "class " + cls.__name__ if cls is thing else cls.__name__
    print("Help on " + what + " in module " + cls.__module__ + (":" if cls is thing else " object:") + "\n")
    print(class_text(cls))
