# SPDX-License-Identifier: GPL-3.0-or-later
"""Regular expressions."""
import sys
import _re
from _re import Match, Pattern

_MINOR = sys.version_info[1]

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge',
           'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE',
           'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag']


class error(Exception):
    """A pattern is wrong: msg says why, pos where."""
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            line = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(line, 0, pos) + 1
            self.colno = pos - pattern.rfind(line, 0, pos)
            msg = '%s at position %d' % (msg, pos)
            if line in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        super().__init__(msg)


if _MINOR >= 13:
    error.__name__ = error.__qualname__ = 'PatternError'
    PatternError = error
    __all__.append('PatternError')
else:
    __all__.insert(10, 'template')
_re.set_error(error)


class RegexFlag(int):
    """One flag or several."""
    __module__ = 're'

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return '|'.join(name for value, name in _NAMES if self & value) or None

    def __repr__(self):
        names = ['re.' + name for value, name in _NAMES if int(self) & value]
        rest = int(self) & ~511
        if rest:
            names.append(hex(rest))
        return '|'.join(names) or ('re.NOFLAG' if _MINOR >= 11 else '0')

    __str__ = __repr__

    def __format__(self, spec):
        return format(repr(self), spec)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(511 & ~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __iter__(self):
        return (RegexFlag(value) for value, name in _NAMES if int(self) & value)


_NAMES = ((256, 'ASCII'), (2, 'IGNORECASE'), (4, 'LOCALE'), (32, 'UNICODE'), (8, 'MULTILINE'), (16, 'DOTALL'),
          (64, 'VERBOSE'), (128, 'DEBUG'))
NOFLAG = RegexFlag(0)
A = ASCII = RegexFlag(256)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
U = UNICODE = RegexFlag(32)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
X = VERBOSE = RegexFlag(64)
DEBUG = RegexFlag(128)
for _value, _name in _NAMES:
    setattr(RegexFlag, _name, RegexFlag(_value))
    setattr(RegexFlag, 'D' if _name == 'DOTALL' else _name[0], RegexFlag(_value))
RegexFlag.S = RegexFlag.DOTALL
RegexFlag.X = RegexFlag.VERBOSE
RegexFlag.NOFLAG = NOFLAG
del RegexFlag.D, RegexFlag.V

_known = {}
_MOST = 512


def _compile(pattern, flags):
    flags & (DEBUG if _MINOR < 13 else 128)
    key = (type(pattern), pattern, int(flags))
    try:
        return _known[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    made = _re.compile(pattern, int(flags))
    if len(_known) >= _MOST:
        del _known[next(iter(_known))]
    _known[key] = made
    return made


def compile(pattern, flags=0):
    """A pattern to use more than once."""
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    """The match at the start of the text, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """The match of the whole text, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first match in the text, or None."""
    return _compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    """All matches as a list of texts or tuples of groups."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """All matches, one after the other."""
    return _compile(pattern, flags).finditer(string)


if _MINOR < 13:
    def template(pattern, flags=0):
        """A pattern to use more than once."""
        return _compile(pattern, flags)

    def sub(pattern, repl, string, count=0, flags=0):
        """The text with matches replaced."""
        return _compile(pattern, flags).sub(repl, string, count)

    def subn(pattern, repl, string, count=0, flags=0):
        """The text with matches replaced, and how many were."""
        return _compile(pattern, flags).subn(repl, string, count)

    def split(pattern, string, maxsplit=0, flags=0):
        """The pieces between the matches."""
        return _compile(pattern, flags).split(string, maxsplit)
else:
    def _positional(function, first, args, more, number):
        """The count and the flags, which should come by keyword."""
        given = {first: 0, 'flags': 0}
        if len(args) > 2:
            raise TypeError('%s() takes from %d to %d positional arguments but %d were given' % (
                function, number, number + 2, number + len(args)))
        for name, value in zip(given, args):
            if name in more:
                raise TypeError("%s() got multiple values for argument '%s'" % (function, name))
            given[name] = value
        if args:
            import warnings
            warnings.warn("'%s' is passed as positional argument" % first, DeprecationWarning, stacklevel=3)
        given.update(more)
        return given[first], given['flags']

    def sub(pattern, repl, string, *args, count=0, flags=0):
        """The text with matches replaced."""
        if args:
            more = {name: value for name, value in (('count', count), ('flags', flags)) if value}
            count, flags = _positional('sub', 'count', args, more, 3)
        return _compile(pattern, flags).sub(repl, string, count)

    def subn(pattern, repl, string, *args, count=0, flags=0):
        """The text with matches replaced, and how many were."""
        if args:
            more = {name: value for name, value in (('count', count), ('flags', flags)) if value}
            count, flags = _positional('subn', 'count', args, more, 3)
        return _compile(pattern, flags).subn(repl, string, count)

    def split(pattern, string, *args, maxsplit=0, flags=0):
        """The pieces between the matches."""
        if args:
            more = {name: value for name, value in (('maxsplit', maxsplit), ('flags', flags)) if value}
            maxsplit, flags = _positional('split', 'maxsplit', args, more, 2)
        return _compile(pattern, flags).split(string, maxsplit)


def purge():
    """Forget the compiled patterns."""
    _known.clear()


_special = {ord(letter): '\\' + letter for letter in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    """The text with everything special behind a backslash."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')


class Scanner:
    """Cuts a text into tokens: pairs of a pattern and what makes a token of its text."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.flags = flags
        self._rules = [(_compile(phrase, flags), action) for phrase, action in lexicon]
        self.match = None

    def scan(self, string):
        """The tokens, and the rest that no pattern fits."""
        tokens = []
        at = 0
        while True:
            for rule, action in self._rules:
                found = rule.match(string, at)
                if found:
                    break
            else:
                break
            if found.end() == at:
                break
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                tokens.append(action)
            at = found.end()
        return tokens, string[at:]
