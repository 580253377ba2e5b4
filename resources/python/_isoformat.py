# SPDX-License-Identifier: GPL-3.0-or-later
# Texts of ISO 8601 as date, time and datetime read them (Modules/_datetimemodule.c, fromisoformat).
from datetime import UTC, _date_of, _delta, _iso_ordinal, timezone


def _need_str(text):
    if not isinstance(text, str):
        raise TypeError('fromisoformat: argument must be str')


class _Malformed(Exception):
    pass


def _digits(text, count):
    part = text[:count]
    if len(part) != count or not (part.isascii() and part.isdigit()):
        raise _Malformed
    return int(part), text[count:]


def _after(text, mark):
    """The text behind a separator that has to be there."""
    if not text.startswith(mark):
        raise _Malformed
    return text[len(mark):]


def _date(text):
    """Year, month, day of one of YYYY-MM-DD, YYYYMMDD, YYYY-Www-D, YYYYWwwD, YYYY-Www, YYYYWww."""
    year, rest = _digits(text, 4)
    mark = '-' if rest[:1] == '-' else ''
    rest = _after(rest, mark)
    if rest[:1] == 'W':
        week, rest = _digits(rest[1:], 2)
        day = 1
        if rest:
            day, rest = _digits(_after(rest, mark), 1)
        if rest:
            raise _Malformed
        try:
            return _date_of(_iso_ordinal(year, week, day))
        except ValueError:
            raise _Malformed from None
    month, rest = _digits(rest, 2)
    day, rest = _digits(_after(rest, mark), 2)
    if rest:
        raise _Malformed
    return year, month, day


def _clock(text):
    """Hour, minute, second, microsecond."""
    values = [0, 0, 0, 0]
    values[0], rest = _digits(text, 2)
    mark = ':' if rest[:1] == ':' else ''
    for place in (1, 2):
        if not rest:
            return values
        if place == 2 and rest[:1] in '.,':
            raise _Malformed
        values[place], rest = _digits(_after(rest, mark), 2)
    if rest:
        if rest[0] not in '.,' or not rest[1:] or not (rest[1:].isascii() and rest[1:].isdigit()):
            raise _Malformed
        values[3] = int(rest[1:7].ljust(6, '0'))
    return values


def _time(text):
    """The clock and the zone or None."""
    for place, letter in enumerate(text):
        if letter in '+-Z':
            break
    else:
        return (*_clock(text), None)
    clock = _clock(text[:place])
    if letter == 'Z':
        if text[place + 1:]:
            raise _Malformed
        return (*clock, UTC)
    hour, minute, second, micro = _clock(text[place + 1:])
    total = ((hour * 60 + minute) * 60 + second) * 1000000 + micro
    return (*clock, timezone(_delta(-total if letter == '-' else total)))


def _invalid(text):
    return ValueError('Invalid isoformat string: %r' % text)


def read_date(text):
    _need_str(text)
    try:
        return _date(text)
    except _Malformed:
        raise _invalid(text) from None


def read_time(text):
    _need_str(text)
    try:
        return _time(text[1:] if text[:1] == 'T' else text)
    except _Malformed:
        raise _invalid(text) from None


def _date_length(text):
    """How long the date at the start of a date and a time is."""
    if text[4:5] == '-':
        if text[5:6] == 'W':
            return 10 if text[8:9] == '-' and text[9:10].isdigit() else 8
        return 10
    if text[4:5] == 'W':
        digits = 0
        while text[5 + digits:6 + digits].isdigit():
            digits += 1
        return 8 if digits in (3, 5, 7) or digits > 7 and digits % 2 else 7
    return 8


def read_datetime(text):
    _need_str(text)
    try:
        length = _date_length(text)
        numbers = _date(text[:length])
        if len(text) == length:
            return numbers
        if len(text) == length + 1:
            raise _Malformed
        return (*numbers, *_time(text[length + 1:]))
    except _Malformed:
        raise _invalid(text) from None
