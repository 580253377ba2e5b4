# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and writing JSON (JavaScript Object Notation)."""
from _json import encode as _encode, scan as _scan

__all__ = 'dump dumps load loads JSONDecoder JSONDecodeError JSONEncoder'.split()
__version__ = '2.0.9'


class JSONDecodeError(ValueError):
    """A text is not JSON: msg says why, pos where in doc."""
    __module__ = 'json.decoder'

    def __init__(self, msg, doc, pos):
        before = doc[:pos]
        line, column = before.count('\n') + 1, pos - before.rfind('\n')
        super().__init__(f'{msg}: line {line} column {column} (char {pos})')
        vars(self).update(msg=msg, doc=doc, pos=pos, lineno=line, colno=column)

    def __reduce__(self):
        given = (self.msg, self.doc, self.pos)
        return self.__class__, given


def _behind_space(text, place):
    while place < len(text) and text[place] in ' \t\n\r':
        place += 1
    return place


class JSONDecoder:
    """Makes Python objects of a JSON text."""
    __module__ = 'json.decoder'

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        vars(self).update(object_hook=object_hook, parse_float=parse_float or float, parse_int=parse_int or int,
                          parse_constant=parse_constant, strict=strict, object_pairs_hook=object_pairs_hook)

    def decode(self, s):
        """The value of a text with nothing but white space around it."""
        value, end = self.raw_decode(s, _behind_space(s, 0))
        end = _behind_space(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The value that starts at a place, and the place behind it."""
        found = _scan(s, idx, self.strict, self.object_hook, self.object_pairs_hook,
                      None if self.parse_float is float else self.parse_float,
                      None if self.parse_int is int else self.parse_int, self.parse_constant)
        if len(found) == 3:
            raise JSONDecodeError(found[1], s, found[2])
        return found


class JSONEncoder:
    """Makes a JSON text of Python objects."""
    __module__ = 'json.encoder'
    item_separator, key_separator = ', ', ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        vars(self).update(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                          allow_nan=allow_nan, sort_keys=sort_keys, indent=indent)
        if separators is None and indent is not None:
            separators = (',', self.key_separator)
        if separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            vars(self)['default'] = default

    def default(self, o):
        """What to write for an object that JSON does not know."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The text of a value."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        return _encode(o, self.default, self.ensure_ascii, indent, self.item_separator, self.key_separator,
                       self.sort_keys, self.skipkeys, self.allow_nan, self.check_circular)

    def iterencode(self, o, _one_shot=False):
        """The text in pieces."""
        yield JSONEncoder.encode(self, o)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """The JSON text of an object."""
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
         indent=None, separators=None, default=None, sort_keys=False, **kw):
    """Writes the JSON text of an object into a file."""
    encoder = (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)
    for piece in encoder.iterencode(obj):
        fp.write(piece)


def detect_encoding(b):
    """In which form of Unicode the bytes of a JSON text are."""
    for mark, name in ((b'\xff\xfe\0\0', 'utf-32'), (b'\0\0\xfe\xff', 'utf-32'), (b'\xff\xfe', 'utf-16'),
                       (b'\xfe\xff', 'utf-16'), (b'\xef\xbb\xbf', 'utf-8-sig')):
        if b.startswith(mark):
            return name
    # Without a mark the zero bytes tell, as a JSON text starts with an ASCII character.
    zeros = tuple(not byte for byte in b[:4])
    if len(zeros) == 4:
        if zeros[0]:
            return 'utf-32-be' if zeros[1] else 'utf-16-be'
        if zeros[1]:
            return 'utf-32-le' if zeros[2] and zeros[3] else 'utf-16-le'
    if len(b) == 2 and any(zeros):
        return 'utf-16-be' if zeros[0] else 'utf-16-le'
    return 'utf-8'


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    """The object of a JSON text."""
    if isinstance(s, str):
        if s[:1] == '\ufeff':
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    elif isinstance(s, (bytes, bytearray)):
        s = s.decode(errors='surrogatepass', encoding=detect_encoding(s))
    else:
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
    for name, value in (('object_hook', object_hook), ('object_pairs_hook', object_pairs_hook),
                        ('parse_float', parse_float), ('parse_int', parse_int),
                        ('parse_constant', parse_constant)):
        if value is not None:
            kw[name] = value
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    """The object of a file with a JSON text."""
    return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                 parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)


import json.decoder
import json.encoder
del json
