# SPDX-License-Identifier: GPL-3.0-or-later
# strptime() of time and datetime: the format as a regular expression, then the numbers as a moment
# (Lib/_strptime.py).
import re
import sys
from datetime import _date_of, _days_in, _delta, _iso_ordinal, _ordinal, timezone

_MINOR = sys.version_info[1]
_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
           'november', 'december']


def _choice(letter, words):
    return '(?P<%s>%s)' % (letter, '|'.join(sorted(words, key=len, reverse=True)))


# What each number may be; the longer form comes first.
_NUMBERS = {
    'd': r'3[01]|[12]\d|0[1-9]|[1-9]| [1-9]', 'm': r'1[012]|0[1-9]|[1-9]', 'y': r'\d{2}', 'Y': r'\d{4}', 'G': r'\d{4}',
    'j': r'36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]',
    'H': r'2[0-3]|[01]\d|\d', 'I': r'1[012]|0[1-9]|[1-9]', 'M': r'[0-5]\d|\d', 'S': r'6[01]|[0-5]\d|\d', 'f': '[0-9]{1,6}',
    'U': r'5[0-3]|[0-4]\d|\d', 'W': r'5[0-3]|[0-4]\d|\d', 'V': r'5[0-3]|0[1-9]|[1-4]\d|\d', 'w': '[0-6]', 'u': '[1-7]',
    'z': r'[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z)', 'p': 'am|pm', 'Z': 'utc|gmt',
}
_PARTS = {letter: f'(?P<{letter}>{pattern})' for letter, pattern in _NUMBERS.items()}
_PARTS.update({
    'A': _choice('A', _DAYS), 'a': _choice('a', [name[:3] for name in _DAYS]),
    'B': _choice('B', _MONTHS), 'b': _choice('b', [name[:3] for name in _MONTHS]), '%': '%'})
_WHOLE = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
_known = {}


def _pattern(format, whole):
    """The regular expression of a format."""
    text = re.sub(r'([\\.^$*+?\(\){}\[\]|])', r'\\\1', format)
    text = re.sub(r'\s+', r'\\s+', text)
    pieces = []
    place = 0
    while '%' in text[place:]:
        mark = text.index('%', place)
        pieces.append(text[place:mark])
        letter = text[mark + 1:mark + 2]
        if not letter:
            raise ValueError("stray %% in format '%s'" % whole)
        if letter in _WHOLE:
            pieces.append(_pattern(_WHOLE[letter], whole))
        elif letter in _PARTS:
            pieces.append(_PARTS[letter])
        else:
            raise ValueError("'%s' is a bad directive in format '%s'" % ('%' if letter == '\\' else letter, whole))
        place = mark + 2
    return ''.join(pieces) + text[place:]


def _compiled(format):
    if format not in _known:
        _known[format] = re.compile(_pattern(format, format), re.IGNORECASE)
        letters = re.findall('%(.)', format)
        if _MINOR >= 13 and 'd' in letters and not {'Y', 'y', 'G'} & set(letters):
            import warnings
            level, frame = 1, sys._getframe()
            while frame.f_back and frame.f_globals['__name__'] in ('_strptime', '_datetime_clock', 'datetime', 'time'):
                level, frame = level + 1, frame.f_back
            warnings.warn(
                'Parsing dates involving a day of month without a year specified is ambiguious\n'
                'and fails to parse leap day. The default behavior will change in Python 3.15\n'
                'to either always raise an exception or to use a different default year (TBD).\n'
                'To avoid trouble, add a specific year to the input & format.\n'
                'See https://github.com/python/cpython/issues/70647.', DeprecationWarning, level)
    return _known[format]


def _zone_seconds(text):
    """Seconds and microseconds of +HH:MM:SS.f."""
    if text == 'Z':
        return 0, 0
    shown = text
    if text[3] == ':':
        text = text[:3] + text[4:]
        if len(text) > 5:
            if text[5] != ':':
                raise ValueError('Inconsistent use of : in ' + shown)
            text = text[:5] + text[6:]
    seconds = int(text[1:3]) * 3600 + int(text[3:5]) * 60 + int(text[5:7] or 0)
    micro = int(text[8:].ljust(6, '0'))
    return (-seconds, -micro) if text[0] == '-' else (seconds, micro)


def _hour(found):
    if 'I' not in found:
        return int(found.get('H', 0))
    return int(found['I']) % 12 + (12 if found.get('p', '').lower() == 'pm' else 0)


def _weekday(found):
    if 'A' in found:
        return _DAYS.index(found['A'].lower())
    if 'a' in found:
        return [name[:3] for name in _DAYS].index(found['a'].lower())
    if 'w' in found:
        return (int(found['w']) + 6) % 7
    return int(found['u']) - 1 if 'u' in found else None


def _month(found):
    if 'B' in found:
        return _MONTHS.index(found['B'].lower()) + 1
    if 'b' in found:
        return [name[:3] for name in _MONTHS].index(found['b'].lower()) + 1
    return int(found.get('m', 1))


_NEEDS_WEEK = ("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
               "('%A', '%a', '%w', or '%u').")
_NEEDS_YEAR = ("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
               "('%A', '%a', '%w', or '%u').")
_BOTH_YEARS = ("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' "
               "instead.")
_DAY_OF_YEAR = "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."


def _check_iso(found, year, weekday):
    if 'G' in found and (year is None or _MINOR >= 13):
        incomplete = 'V' not in found or weekday is None
        if 'j' in found and (_MINOR >= 13 or not incomplete):
            raise ValueError(_DAY_OF_YEAR)
        if incomplete:
            raise ValueError(_NEEDS_WEEK)
    elif 'V' in found and not ({'U', 'W'} & set(found) and _MINOR < 13):
        wrong = weekday is None or (year is None and _MINOR >= 13)
        raise ValueError(_NEEDS_YEAR if wrong else _BOTH_YEARS)


def _day_of_week(year, found, weekday):
    """Day of the year of a weekday in a week that starts on Sunday (U) or Monday (W)."""
    sunday = 'U' in found
    week = int(found['U' if sunday else 'W'])
    first = (_ordinal(year, 1, 1) + 6) % 7
    if sunday:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    before = (7 - first) % 7
    return 1 + weekday - first if week == 0 else 1 + before + 7 * (week - 1) + weekday


def _date(found):
    """Year, month, day, weekday, day of the year."""
    year = None
    if 'y' in found:
        year = int(found['y'])
        year += 2000 if year <= 68 else 1900
    if 'Y' in found:
        year = int(found['Y'])
    month = _month(found)
    day = int(found.get('d', 1))
    weekday = _weekday(found)
    _check_iso(found, year, weekday)
    leap = year is None and month == 2 and day == 29
    if year is None:
        year = 1904 if leap else 1900
    ordinal = None
    if 'j' in found:
        ordinal = _ordinal(year, 1, 1) + int(found['j']) - 1
    elif weekday is not None and ('U' in found or 'W' in found):
        ordinal = _ordinal(year, 1, 1) + _day_of_week(year, found, weekday) - 1
    elif weekday is not None and 'G' in found and 'V' in found:
        ordinal = _iso_ordinal(int(found['G']), int(found['V']), weekday + 1)
    if ordinal is not None:
        year, month, day = _date_of(ordinal)
    elif day > _days_in(year, month):
        raise ValueError('day is out of range for month')
    else:
        ordinal = _ordinal(year, month, day)
    if weekday is None:
        weekday = (ordinal + 6) % 7
    return 1900 if leap else year, month, day, weekday, ordinal - _ordinal(year, 1, 1) + 1


def read_time(text, format):
    """The nine numbers and the zone's name and offset; the microseconds of the moment and of the offset."""
    for place, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError('strptime() argument %d must be str, not %s' % (place, type(value)))
    match = _compiled(format).match(text)
    if not match:
        raise ValueError('time data %r does not match format %r' % (text, format))
    if match.end() != len(text):
        raise ValueError('unconverted data remains: %s' % text[match.end():])
    found = match.groupdict()
    year, month, day, weekday, yearday = _date(found)
    offset, offset_micro = _zone_seconds(found['z']) if 'z' in found else (None, 0)
    numbers = (year, month, day, _hour(found), int(found.get('M', 0)), int(found.get('S', 0)), weekday, yearday,
               0 if 'Z' in found else -1, found.get('Z'), offset)
    return numbers, int(found['f'].ljust(6, '0')) if 'f' in found else 0, offset_micro


def read_datetime(text, format):
    """The arguments of a datetime."""
    numbers, micro, offset_micro = read_time(text, format)
    name, offset = numbers[9:]
    if offset is None:
        return numbers[:6] + (micro,)
    delta = _delta(offset * 1000000 + offset_micro)
    return numbers[:6] + (micro, timezone(delta, name) if name else timezone(delta))
