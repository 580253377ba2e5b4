# SPDX-License-Identifier: GPL-3.0-or-later
"""Constants and classes for texts."""
import sys

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

def _ascii(first, last):
    return ''.join([chr(code) for code in range(ord(first), ord(last) + 1)])


digits, octdigits = _ascii('0', '9'), _ascii('0', '7')
ascii_lowercase, ascii_uppercase = _ascii('a', 'z'), _ascii('A', 'Z')
ascii_letters = ascii_lowercase + ascii_uppercase
hexdigits = digits + _ascii('a', 'f') + _ascii('A', 'F')
punctuation = _ascii('!', '/') + _ascii(':', '@') + _ascii('[', '`') + _ascii('{', '~')
whitespace = ' \t\n\r\v\f'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Each word with a capital first letter."""
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class Template:
    """A text with $names to be filled in."""
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = 2

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._prepare()

    @classmethod
    def _prepare(cls):
        import re
        if 'pattern' in cls.__dict__:
            pattern = cls.pattern
        else:
            mark = re.escape(cls.delimiter)
            name = cls.idpattern
            pattern = (f'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|'
                       f'{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))')
        cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _found(self):
        if isinstance(Template.__dict__.get('pattern'), type(None)):
            Template._prepare()
        return self.pattern

    def _invalid(self, match):
        place = match.start('invalid')
        lines = self.template[:place].splitlines(keepends=True)
        if not lines:
            column = line = 1
        else:
            column = place - len(''.join(lines[:-1]))
            line = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, column))

    def _values(self, args, more):
        if not args:
            return more
        if len(args) > 1:
            raise TypeError('Too many positional arguments')
        return {**args[0], **more} if more else args[0]

    def substitute(self, mapping=None, /, **kws):
        """The text with every name filled in."""
        values = self._values(() if mapping is None else (mapping,), kws)

        def value(match):
            name = match.group('named') or match.group('braced')
            if name is not None:
                return str(values[name])
            if match.group('escaped') is not None:
                return self.delimiter
            if match.group('invalid') is not None:
                self._invalid(match)
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return self._found().sub(value, self.template)

    def safe_substitute(self, mapping=None, /, **kws):
        """The text with the names that are known filled in."""
        values = self._values(() if mapping is None else (mapping,), kws)

        def value(match):
            name = match.group('named') or match.group('braced')
            if name is not None:
                try:
                    return str(values[name])
                except KeyError:
                    return match.group()
            if match.group('escaped') is not None:
                return self.delimiter
            return match.group()
        return self._found().sub(value, self.template)

    def is_valid(self):
        """True if substitute() will not complain about the text."""
        return all(match.group('invalid') is None for match in self._found().finditer(self.template))

    def get_identifiers(self):
        """The names, each once, in their order."""
        names = []
        for match in self._found().finditer(self.template):
            name = match.group('named') or match.group('braced')
            if name is not None and name not in names:
                names.append(name)
        return names


def _fields(text):
    """Literal text, field name, format and conversion of each part of a format string."""
    literal = []
    place = 0
    while place < len(text):
        letter = text[place]
        place += 1
        if letter in '{}' and text[place:place + 1] == letter:
            yield ''.join(literal) + letter, None, None, None
            literal = []
            place += 1
            continue
        if letter == '}':
            raise ValueError("Single '}' encountered in format string")
        if letter != '{':
            literal.append(letter)
            continue
        if place >= len(text):
            raise ValueError("Single '{' encountered in format string")
        end = _end_of_field(text, place)
        yield (''.join(literal), *_field_parts(text[place:end]))
        literal = []
        place = end + 1
    if literal:
        yield ''.join(literal), None, None, None


def _end_of_field(text, place):
    depth = 1
    while place < len(text):
        if text[place] == '{':
            depth += 1
        elif text[place] == '}':
            depth -= 1
            if not depth:
                return place
        place += 1
    raise ValueError("expected '}' before end of string")


def _field_parts(field):
    place = 0
    inside = False
    while place < len(field) and (inside or field[place] not in ':!'):
        inside = field[place] == '[' or inside and field[place] != ']'
        place += 1
    name, rest = field[:place], field[place:]
    conversion = None
    if rest[:1] == '!':
        if len(rest) < 2:
            raise ValueError("end of string while looking for conversion specifier")
        conversion, rest = rest[1], rest[2:]
        if rest and rest[0] != ':':
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


def _name_parts(name):
    """The first name of a field, and (is it an attribute, name) for what follows."""
    place = 0
    while place < len(name) and name[place] not in '.[':
        place += 1
    first, rest = name[:place], []
    while place < len(name):
        attribute = name[place] == '.'
        start = place + 1
        place = start
        if attribute:
            while place < len(name) and name[place] not in '.[':
                place += 1
            rest.append((True, name[start:place]))
        else:
            place = name.find(']', start)
            if place < 0:
                raise ValueError("Missing ']' in format string")
            key = name[start:place]
            rest.append((False, int(key) if key.isdecimal() else key))
            place += 1
        if start == place or not rest[-1][1] and rest[-1][1] != 0:
            raise ValueError("Empty attribute in format string")
    return int(first) if first.isdecimal() else first, rest


class Formatter:
    """What str.format() does, to be changed by subclasses."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            first = _name_parts(name)[0]
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(value, spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        convert = {'s': str, 'r': repr, 'a': ascii}.get(conversion)
        if convert is None:
            raise ValueError(f'Unknown conversion specifier {conversion!s}')
        return convert(value)

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def parse(self, format_string):
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _name_parts(field_name)
        value = self.get_value(first, args, kwargs)
        for attribute, name in rest:
            value = getattr(value, name) if attribute else value[name]
        return value, first
