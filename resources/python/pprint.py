# SPDX-License-Identifier: GPL-3.0-or-later
# The module pprint: containers over several lines where one is too short.
import sys

__import__("collections.abc")  # CPython's own has it, too

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(indent=indent, width=width, depth=depth, stream=stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._short(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter()._short(object, {}, None, 0)[1]


def isrecursive(object):
    return PrettyPrinter()._short(object, {}, None, 0)[2]


class _Key:
    """Orders things that cannot be compared: by their type's name, then by where they are."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def _rank(self):
        return str(type(self.obj)), id(self.obj)

    def __lt__(self, other):
        one, two = self.obj, other.obj
        try:
            return one < two
        except TypeError:
            return self._rank() < other._rank()


def _pair_key(pair):
    return _PairKey(pair)


class _PairKey(_Key):
    __slots__ = ()

    def __lt__(self, other):
        first, second = _Key(self.obj[0]), _Key(other.obj[0])
        if first < second:
            return True
        if second < first:
            return False
        return _Key(self.obj[1]) < _Key(other.obj[1])


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (type(object).__name__, id(object))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._underscore_numbers, self._sort_dicts = underscore_numbers, sort_dicts

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._short(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, dict(context), self._depth, level)[0]

    def _format(self, object, out, indent, allowance, context, level):
        key = id(object)
        if key in context:
            out.append(_recursion(object))
            return
        text = self._repr(object, context, level)
        room = self._width - indent - allowance
        if len(text) > room:
            kind = self._kind_of(object)
            if kind is not None:
                context[key] = 1
                kind(self, object, out, indent, allowance, context, level + 1)
                del context[key]
                return
        out.append(text)

    def _kind_of(self, object):
        found = type(object).__repr__
        for kind, method in _KINDS:
            if found is kind.__repr__ and isinstance(object, kind):
                return method
        name = type(object).__name__
        for wanted, method in (("OrderedDict", _ordered_dict), ("defaultdict", _default_dict), ("Counter", _counter),
                               ("deque", _deque), ("SimpleNamespace", _namespace), ("mappingproxy", _mapping_proxy)):
            if name == wanted:
                return method
        if hasattr(type(object), "__dataclass_params__") and object.__dataclass_params__.repr and \
                hasattr(found, "__wrapped__") and "__create_fn__" in found.__wrapped__.__qualname__:
            return _dataclass
        return None

    def _items(self, items, out, indent, allowance, context, level):
        """The items of a sequence, each on its line, or as many on a line as fit (compact)."""
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * " ")
        delimiter = ",\n" + " " * indent
        between = ""
        width = room = self._width - indent + 1
        items = list(items)
        for i, item in enumerate(items):
            last = i + 1 == len(items)
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if width < size:
                    width = room
                    if between:
                        between = delimiter
                if width >= size:
                    width -= size
                    out.append(between)
                    between = ", "
                    out.append(text)
                    continue
            out.append(between)
            between = delimiter
            self._format(item, out, indent, allowance if last else 1, context, level)

    def _pairs(self, pairs, out, indent, allowance, context, level):
        indent += self._indent_per_level
        pairs = list(pairs)
        for i, (key, value) in enumerate(pairs):
            last = i + 1 == len(pairs)
            text = self._repr(key, context, level)
            out.append(text + ": ")
            self._format(value, out, indent + len(text) + 2, allowance if last else 1, context, level)
            if not last:
                out.append(",\n" + " " * indent)

    def _fields(self, pairs, out, indent, allowance, context, level):
        pairs = list(pairs)
        for i, (name, value) in enumerate(pairs):
            last = i + 1 == len(pairs)
            out.append(name + "=")
            if id(value) in context:
                out.append("...")
            else:
                self._format(value, out, indent + len(name) + 1, allowance if last else 1, context, level)
            if not last:
                out.append(",\n" + " " * indent)

    def _short(self, object, context, maxlevels, level):
        """The text on one line, whether it can be read back, whether it holds itself."""
        kind = type(object)
        if kind in (int, bool, float, complex, str, bytes, bytearray, type(None)):
            if kind is int and self._underscore_numbers:
                return f"{object:_d}", True, False
            return repr(object), True, False
        found = kind.__repr__
        if found is dict.__repr__ and issubclass(kind, dict):
            return self._short_dict(object, context, maxlevels, level)
        if (found is list.__repr__ and issubclass(kind, list)) or (found is tuple.__repr__ and issubclass(kind, tuple)):
            return self._short_sequence(object, context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith("<"), False

    def _short_dict(self, object, context, maxlevels, level):
        if not object:
            return "{}", True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return "{...}", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive, parts = True, False, []
        pairs = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
        for name, value in pairs:
            first, first_ok, first_loop = self.format(name, context, maxlevels, level + 1)
            second, second_ok, second_loop = self.format(value, context, maxlevels, level + 1)
            parts.append(f"{first}: {second}")
            readable = readable and first_ok and second_ok
            recursive = recursive or first_loop or second_loop
        del context[key]
        return "{" + ", ".join(parts) + "}", readable, recursive

    def _short_sequence(self, object, context, maxlevels, level):
        if isinstance(object, list):
            opening, closing = "[", "]"
        else:
            opening, closing = "(", ",)" if len(object) == 1 else ")"
        if not object:
            return opening + closing, True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return opening + "..." + closing, False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive, parts = True, False, []
        for item in object:
            text, ok, loop = self.format(item, context, maxlevels, level + 1)
            parts.append(text)
            readable = readable and ok
            recursive = recursive or loop
        del context[key]
        return opening + ", ".join(parts) + closing, readable, recursive


def _dict(self, object, out, indent, allowance, context, level):
    out.append("{")
    if self._indent_per_level > 1:
        out.append((self._indent_per_level - 1) * " ")
    if object:
        pairs = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
        self._pairs(pairs, out, indent, allowance + 1, context, level)
    out.append("}")


def _list(self, object, out, indent, allowance, context, level):
    out.append("[")
    self._items(object, out, indent, allowance + 1, context, level)
    out.append("]")


def _tuple(self, object, out, indent, allowance, context, level):
    closing = ",)" if len(object) == 1 else ")"
    out.append("(")
    self._items(object, out, indent, allowance + len(closing), context, level)
    out.append(closing)


def _set(self, object, out, indent, allowance, context, level):
    if not object:
        out.append(repr(object))
        return
    opening, closing = "{", "}"
    if type(object) is not set:
        opening, closing = type(object).__name__ + "({", "})"
        indent += len(type(object).__name__) + 1
    out.append(opening)
    self._items(sorted(object, key=_Key), out, indent, allowance + len(closing), context, level)
    out.append(closing)


def _words(line):
    """The words of a line, each with the white space after it."""
    parts, at = [], 0
    while at < len(line):
        end = at
        while end < len(line) and not line[end].isspace():
            end += 1
        while end < len(line) and line[end].isspace():
            end += 1
        parts.append(line[at:end])
        at = end
    return parts


def _packed(parts, room, last_room):
    """The reprs of neighbouring parts joined as far as they fit; behind the last one there must be more room."""
    current = parts[0][:0]
    for left, part in zip(range(len(parts) - 1, -1, -1), parts):
        if len(repr(current + part)) <= (room if left else last_room):
            current += part
            continue
        if current:
            yield repr(current)
        current = part
    if current:
        yield repr(current)


def _str(self, object, out, indent, allowance, context, level):
    if not object:
        out.append(repr(object))
        return
    outermost = level == 1
    room = self._width - indent - outermost
    allowance += outermost
    lines = object.splitlines(True)
    chunks = []
    for left, line in zip(range(len(lines) - 1, -1, -1), lines):
        last_room = room if left else room - allowance
        whole = repr(line)
        chunks.extend([whole] if len(whole) <= last_room else _packed(_words(line), room, last_room))
    if len(chunks) > 1:
        between = "\n" + " " * (indent + outermost)
        whole = between.join(chunks)
        whole = f"({whole})" if outermost else whole
    out.append(whole)


def _bytes(self, object, out, indent, allowance, context, level):
    size = len(object)
    if size <= 4:
        out.append(repr(object))
        return
    outermost = level == 1
    room = self._width - indent - outermost
    last_room = room - allowance - outermost if size % 4 else room
    parts = [object[place:place + 4] for place in range(0, size, 4)]
    whole = ("\n" + " " * (indent + outermost)).join(_packed(parts, room, last_room))
    out.append(f"({whole})" if outermost else whole)


def _ordered_dict(self, object, out, indent, allowance, context, level):
    if not object:
        out.append(repr(object))
        return
    name = type(object).__name__
    out.append(name + "(")
    self._format(list(object.items()), out, indent + len(name) + 1, allowance + 1, context, level)
    out.append(")")


def _default_dict(self, object, out, indent, allowance, context, level):
    name = type(object).__name__
    indent += len(name) + 1
    out.append(f"{name}({self._repr(object.default_factory, context, level)},\n" + " " * indent)
    _dict(self, object, out, indent, allowance + 1, context, level)
    out.append(")")


def _counter(self, object, out, indent, allowance, context, level):
    name = type(object).__name__
    out.append(name + "({")
    if self._indent_per_level > 1:
        out.append((self._indent_per_level - 1) * " ")
    self._pairs(object.most_common(), out, indent + len(name) + 1, allowance + 2, context, level)
    out.append("})")


def _deque(self, object, out, indent, allowance, context, level):
    name = type(object).__name__
    indent += len(name) + 1
    out.append(name + "([")
    if object.maxlen is None:
        self._items(object, out, indent, allowance + 2, context, level)
        out.append("])")
    else:
        self._items(object, out, indent, 2, context, level)
        out.append("],\n" + " " * indent + f"maxlen={self._repr(object.maxlen, context, level)})")


def _namespace(self, object, out, indent, allowance, context, level):
    name = "namespace"
    out.append(name + "(")
    self._fields(object.__dict__.items(), out, indent + len(name) + 1, allowance, context, level)
    out.append(")")


def _mapping_proxy(self, object, out, indent, allowance, context, level):
    out.append("mappingproxy(")
    self._format(object.copy(), out, indent + 13, allowance + 1, context, level)
    out.append(")")


def _dataclass(self, object, out, indent, allowance, context, level):
    name = type(object).__name__
    pairs = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values()
             if f.repr and repr(f._field_type) == "_FIELD"]
    out.append(name + "(")
    self._fields(pairs, out, indent + len(name) + 1, allowance, context, level)
    out.append(")")


_KINDS = ((dict, _dict), (list, _list), (tuple, _tuple), (set, _set), (frozenset, _set), (str, _str), (bytes, _bytes))
