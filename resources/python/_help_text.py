# SPDX-License-Identifier: GPL-3.0-or-later
"""What help() prints about functions and methods."""
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
