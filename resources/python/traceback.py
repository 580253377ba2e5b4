# SPDX-License-Identifier: GPL-3.0-or-later
# The module traceback: exceptions and calls as the texts that Python prints.
import sys

import _native

__import__("collections.abc")  # CPython's own has it, too

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
           "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb"]

_HEAD = "Traceback (most recent call last):\n"
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_NOT_GIVEN = object()


class FrameSummary:
    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None):
        self.filename, self.name, self._line = filename, name, line
        self.lineno, self.colno = lineno, colno
        self.end_lineno, self.end_colno = (end_lineno if end_lineno is not None else lineno), end_colno
        self.locals = None if locals is None else {key: repr(value) for key, value in locals.items()}

    @property
    def line(self):
        if self._line is None and self.lineno is not None:
            self._line = _native.source_line(self.filename, self.lineno)
        return None if self._line is None else self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, position):
        return (self.filename, self.lineno, self.name, self.line)[position]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return klass(_limited([FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name)
                               for frame, line in frame_gen], limit))

    @classmethod
    def from_list(klass, a_list):
        return klass([one if isinstance(one, FrameSummary) else FrameSummary(one[0], one[1], one[2], line=one[3])
                      for one in a_list])

    def format_frame_summary(self, frame_summary):
        text = (f'  File "{frame_summary.filename}", line {frame_summary.lineno}, '
                f"in {frame_summary.name}\n")
        return text + (f"    {frame_summary.line}\n" if frame_summary.line else "")

    def format(self):
        return [self.format_frame_summary(one) for one in self]


def _limited(entries, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    return StackSummary.extract(walk_tb(tb), limit=limit)


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe(1)
    stack = list(walk_stack(f))
    stack.reverse()
    entries = StackSummary.extract(stack)
    if limit is not None:
        entries = StackSummary(entries[-limit:] if limit > 0 else entries[:-limit] if limit < 0 else [])
    return entries


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _write("".join(format_list(extracted_list)), file)


def _write(text, file):
    (sys.stderr if file is None else file).write(text)


def _entries(tb):
    """The texts of a traceback's entries, with the marks below the lines."""
    if tb is None:
        return []
    holder = Exception()
    holder.__traceback__ = tb
    lines = _native.exception_text(holder).splitlines(True)[1:-1]
    entries = []
    for line in lines:
        if line.startswith('  File "') or line.startswith("  [Previous line") or not entries:
            entries.append(line)
        else:
            entries[-1] += line
    return entries


def format_tb(tb, limit=None):
    return _limited(_entries(tb), limit)


def print_tb(tb, limit=None, file=None):
    _write("".join(format_tb(tb, limit)), file)


def format_stack(f=None, limit=None):
    return extract_stack(sys._getframe(1) if f is None else f, limit).format()


def print_stack(f=None, limit=None, file=None):
    _write("".join(extract_stack(sys._getframe(1) if f is None else f, limit).format()), file)


def _given(exc, value, tb):
    if (value is _NOT_GIVEN) != (tb is _NOT_GIVEN):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _NOT_GIVEN:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc, exc.__traceback__ if exc is not None else None
    return value, tb


def _last_lines(value):
    """The lines after the traceback: the exception's name and message, and its notes."""
    if value is None:
        return ["NoneType: None\n"]
    text = _own_text(value, None, False)
    lines = text.splitlines(True)
    notes = getattr(value, "__notes__", None)
    if isinstance(value, SyntaxError):
        return lines
    count = len(notes) if isinstance(notes, list) else 0
    if not count:
        return [text]
    return ["".join(lines[:len(lines) - count])] + lines[len(lines) - count:]


def _own_text(value, tb, chain):
    """The printed text with another traceback, and without the chain if it is not wanted."""
    saved = value.__traceback__, value.__cause__, value.__context__, value.__suppress_context__
    try:
        value.__traceback__ = tb
        if not chain:
            value.__cause__ = value.__context__ = None
        return _native.exception_text(value)
    finally:
        value.__traceback__, value.__cause__, value.__context__, value.__suppress_context__ = saved


def format_exception_only(exc, /, value=_NOT_GIVEN, **kwds):
    return _last_lines(exc if value is _NOT_GIVEN else value)


def format_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, chain=True):
    value, tb = _given(exc, value, tb)
    return _formatted(value, tb, limit, chain, [])


def _formatted(value, tb, limit, chain, seen):
    if value is None:
        return ["NoneType: None\n"]
    seen.append(value)
    parts = []
    if chain:
        earlier, sentence = value.__cause__, _CAUSE
        if earlier is None and not value.__suppress_context__:
            earlier, sentence = value.__context__, _CONTEXT
        if earlier is not None and not any([earlier is one for one in seen]):
            parts = _formatted(earlier, earlier.__traceback__, limit, True, seen) + [sentence]
    if isinstance(value, BaseExceptionGroup):
        return parts + _own_text(value, tb, False).splitlines(True)
    if tb is not None:
        parts.append(_HEAD)
        parts += format_tb(tb, limit)
    return parts + _last_lines(value)


def print_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, file=None, chain=True):
    _write("".join(format_exception(exc, value, tb, limit, chain)), file)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except (RuntimeError, AttributeError):
            pass
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        self._value = exc_value
        self.exc_type = exc_type
        self._str = str(exc_value)
        self.stack = extract_tb(exc_traceback, limit)
        self._parts = format_exception(exc_type, exc_value, exc_traceback, limit=limit)
        self._last = _last_lines(exc_value)
        self.__cause__ = self.__context__ = None
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)

    @property
    def exc_type_str(self):
        return self.exc_type.__qualname__

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def format(self, *, chain=True, _ctx=None):
        yield from self._parts

    def format_exception_only(self, **kwds):
        yield from self._last

    def print(self, *, file=None, chain=True):
        _write("".join(self.format(chain=chain)), file)
