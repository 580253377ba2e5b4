# SPDX-License-Identifier: GPL-3.0-or-later
# The datetime module: results and messages of Modules/_datetimemodule.c. The local time is UTC.
import sys
import _time
from _native import builtin, index

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

MINYEAR = 1
MAXYEAR = 9999
_MINOR = sys.version_info[1]
_DAY = 86400
_DAY_US = 86400000000
_EPOCH = 719163
_MISSING = object()

class _ReadOnly:
    """A slot that cannot be written from outside."""

    def __init__(self, member, text):
        self._get = member.__get__
        self._text = text

    def __get__(self, instance, owner=None):
        return self if instance is None else self._get(instance)

    def __set__(self, instance, value):
        raise AttributeError(self._text)

    __delete__ = lambda self, instance: self.__set__(instance, None)


def _finish(cls, names, text="attribute '%s' of 'datetime.%s' objects is not writable"):
    """Makes the class look native: its slots are shown without their underscore."""
    for name in names:
        setattr(cls, name, _ReadOnly(getattr(cls, '_' + name), text % (name, cls.__name__) if '%' in text else text))
    builtin(cls, 'datetime')


def _bind(names, required, args, more, function='function'):
    """The values of the parameters, _MISSING where none is given."""
    if len(args) + len(more) > len(names):
        raise TypeError('%s takes at most %d argument%s (%d given)' % (
            function, len(names), '' if len(names) == 1 else 's', len(args) + len(more)))
    values = list(args)
    for place in range(len(args), len(names)):
        name = names[place]
        if name in more:
            values.append(more.pop(name))
        elif place < required:
            raise TypeError("%s missing required argument '%s' (pos %d)" % (function, name, place + 1))
        else:
            values.append(_MISSING)
    for name in more:
        if name in names:
            raise TypeError("argument for %s given by name ('%s') and position (%d)" % (
                function, name, names.index(name) + 1))
        if _MINOR >= 13:
            raise TypeError("%s got an unexpected keyword argument '%s'" % (
                'this function' if function == 'function' else function, name))
        raise TypeError("'%s' is an invalid keyword argument for %s" % (
            name, 'this function' if function == 'function' else function))
    return values


def _nearest(a, b):
    """a / b as the nearest whole number, ties to the even one."""
    quotient, rest = divmod(a, b)
    rest *= 2
    above = rest > b if b > 0 else rest < b
    if above or rest == b and quotient % 2 == 1:
        quotient += 1
    return quotient


class timedelta:
    __slots__ = ('_days', '_seconds', '_microseconds')

    def __sizeof__(self):
        return 40 - 16  # the collector does not see CPython's: no header is added there
    __module__ = 'datetime'

    def __new__(cls, *args, **more):
        names = ('days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks')
        values = _bind(names, 0, args, more, '__new__()')
        total = 0
        rest = 0.0
        for place, factor in ((2, 1), (3, 1000), (1, 1000000), (4, 60000000), (5, 3600000000), (0, _DAY_US),
                              (6, 7 * _DAY_US)):
            value = values[place]
            if value is _MISSING:
                continue
            if isinstance(value, int):
                total += value * factor
            elif isinstance(value, float):
                whole = int(value)
                total += whole * factor
                fraction = (value - whole) * factor
                whole = int(fraction)
                total += whole
                rest += fraction - whole
            else:
                raise TypeError('unsupported type for timedelta %s component: %s' % (
                    names[place], type(value).__name__))
        if rest:
            whole = round(rest)
            if abs(rest - int(rest)) == 0.5:
                odd = total & 1
                whole = 2 * round((rest + odd) * 0.5) - odd
            total += int(whole)
        return _delta(total, cls)

    def total_seconds(self):
        """All of it in seconds."""
        return _us(self) / 10 ** 6

    def __repr__(self):
        parts = ['%s=%d' % pair for pair in (('days', self._days), ('seconds', self._seconds),
                                             ('microseconds', self._microseconds)) if pair[1]]
        return 'datetime.%s(%s)' % (type(self).__name__, ', '.join(parts) or '0')

    def __str__(self):
        text = '%d:%02d:%02d' % (self._seconds // 3600, self._seconds // 60 % 60, self._seconds % 60)
        if self._days:
            text = '%d day%s, ' % (self._days, '' if abs(self._days) == 1 else 's') + text
        if self._microseconds:
            text += '.%06d' % self._microseconds
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(_us(self) + _us(other))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(_us(self) - _us(other))
        return NotImplemented

    def __neg__(self):
        return _delta(-_us(self))

    def __pos__(self):
        return _delta(_us(self))

    def __abs__(self):
        return _delta(abs(_us(self)))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(_us(self) * other)
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return _delta(_nearest(_us(self) * above, below))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return _us(self) / _us(other)
        if isinstance(other, int):
            if not other:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(_nearest(_us(self), other))
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return _delta(_nearest(_us(self) * below, above))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return _us(self) // _us(other)
        if isinstance(other, int):
            return _delta(_us(self) // other)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(_us(self) % _us(other))
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(_us(self), _us(other))
            return quotient, _delta(rest)
        return NotImplemented

    def __eq__(self, other):
        return _us(self) == _us(other) if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return _us(self) < _us(other) if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return _us(self) <= _us(other) if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return _us(self) > _us(other) if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return _us(self) >= _us(other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return _us(self) != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self



def _us(delta):
    return (delta._days * _DAY + delta._seconds) * 1000000 + delta._microseconds


def _delta(total, cls=timedelta):
    """A timedelta of so many microseconds."""
    days, rest = divmod(total, _DAY_US)
    if not -999999999 <= days <= 999999999:
        if not -2 ** 31 <= days < 2 ** 31:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError('days=%d; must have magnitude <= 999999999' % days)
    self = object.__new__(cls)
    self._days = days
    self._seconds, self._microseconds = divmod(rest, 1000000)
    return self


_finish(timedelta, ('days', 'seconds', 'microseconds'), 'readonly attribute')
timedelta.min = _delta(-999999999 * _DAY_US)
timedelta.max = _delta(10 ** 9 * _DAY_US - 1)
timedelta.resolution = _delta(1)


class tzinfo:
    """What a time zone has to answer."""
    __slots__ = ()
    __module__ = 'datetime'

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = dt.dst()
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        difference = offset - saving
        if difference:
            dt += difference
            saving = dt.dst()
            if saving is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + saving


builtin(tzinfo, 'datetime')


def _offset_text(offset, separator=':'):
    total = _us(offset)
    sign = '-' if total < 0 else '+'
    seconds, micro = divmod(abs(total), 1000000)
    text = '%s%02d%s%02d' % (sign, seconds // 3600, separator, seconds // 60 % 60)
    if seconds % 60 or micro:
        text += '%s%02d' % (separator, seconds % 60)
    if micro:
        text += '.%06d' % micro
    return text


class timezone(tzinfo):
    __slots__ = ('_offset', '_name')

    def __sizeof__(self):
        return 32 - 16  # the collector does not see CPython's: no header is added there
    __module__ = 'datetime'

    def __new__(cls, *args, **more):
        offset, name = _bind(('offset', 'name'), 1, args, more, 'timezone()')
        if not isinstance(offset, timedelta):
            raise TypeError('timezone() argument 1 must be datetime.timedelta, not ' + type(offset).__name__)
        if name is _MISSING:
            if not offset:
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError('timezone() argument 2 must be str, not ' + type(name).__name__)
        if abs(_us(offset)) >= _DAY_US:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             'timedelta(hours=24), not %r.' % (offset,))
        return _zone(offset, None if name is _MISSING else name)

    def _check(self, dt, what):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError('%s(dt) argument must be a datetime instance or None, not %s' % (
                what, type(dt).__name__))

    def utcoffset(self, dt):
        self._check(dt, 'utcoffset')
        return self._offset

    def dst(self, dt):
        self._check(dt, 'dst')
        return None

    def tzname(self, dt):
        self._check(dt, 'tzname')
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return 'datetime.timezone(%r)' % self._offset
        return 'datetime.timezone(%r, %r)' % (self._offset, self._name)

    def __str__(self):
        return self.tzname(None)

    def __reduce__(self):
        return timezone, (self._offset,) if self._name is None else (self._offset, self._name)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _zone(offset, name=None):
    self = object.__new__(timezone)
    self._offset = offset
    self._name = name
    return self


builtin(timezone, 'datetime')
UTC = timezone.utc = _zone(_delta(0))
timezone.min = _zone(_delta(-_DAY_US + 60000000))
timezone.max = _zone(_delta(_DAY_US - 60000000))


# calendar

def _ordinal(year, month, day):
    return _time.seconds(year, month, day, 0, 0, 0) // _DAY + _EPOCH


def _days_in(year, month):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _check_date(year, month, day):
    year, month, day = index(year), index(month), index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError('year %d is out of range' % year)
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time(values, zone, fold):
    values = [0 if value is _MISSING else index(value) for value in values]
    for value, limit, name in zip(values, (23, 59, 59, 999999), ('hour', 'minute', 'second', 'microsecond')):
        if not 0 <= value <= limit:
            raise ValueError('%s must be in 0..%d' % (name, limit))
    fold = 0 if fold is _MISSING else index(fold)
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    zone = None if zone is _MISSING else zone
    _check_zone(zone)
    return *values, zone, fold


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '%s'"
                        % type(zone).__name__)


def _date_of(ordinal):
    """Year, month and day."""
    if ordinal < 1:
        raise ValueError('ordinal must be >= 1')
    year, month, day = _time.broken((ordinal - _EPOCH) * _DAY)[:3]
    if year > MAXYEAR:
        raise ValueError('year %d is out of range' % year)
    return year, month, day


def _week_start(year):
    """The Monday of the first week of ISO 8601."""
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _iso_ordinal(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError('Year is out of range: %d' % year)
    if not 1 <= week <= 52 and not (week == 53 and (_week_start(year + 1) - _week_start(year)) == 371):
        raise ValueError('Invalid week: %d' % week)
    if not 1 <= day <= 7:
        raise ValueError('Invalid day: %d (range is [1, 7])' % day)
    return _week_start(year) + week * 7 - 7 + day - 1


class IsoCalendarDate(tuple):
    __slots__ = ()
    __module__ = 'datetime'

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % self


_IsoCalendarDate = builtin(IsoCalendarDate, 'datetime')
del IsoCalendarDate


def _colon_offset(offset):
    return '' if offset is None else _offset_text(offset)


def _format(moment, format, numbers):
    """strftime: what the C library does not know is put in first."""
    if not isinstance(format, str):
        raise TypeError('strftime() argument 1 must be str, not ' + type(format).__name__)
    pieces = []
    place = 0
    while place < len(format):
        letter = format[place:place + 2]
        colon = format[place:place + 3]
        place += 2
        if letter[0] != '%':
            pieces.append(letter[0])
            place -= 1
        elif letter == '%f':
            pieces.append('%06d' % getattr(moment, 'microsecond', 0))
        elif letter == '%z':
            offset = moment.utcoffset() if hasattr(moment, 'utcoffset') else None
            pieces.append('' if offset is None else _offset_text(offset, ''))
        elif letter == '%Z':
            name = moment.tzname() if hasattr(moment, 'tzname') else None
            pieces.append((name or '').replace('%', '%%'))
        elif colon == '%:z' and _MINOR >= 12:
            pieces.append(_colon_offset(moment.utcoffset() if hasattr(moment, 'utcoffset') else None))
            place += 1
        else:
            pieces.append(letter)
    return _time.format(''.join(pieces), numbers)


def _moment(stamp):
    """Seconds and microseconds of a time stamp, ties to even."""
    if isinstance(stamp, float):
        if stamp != stamp:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(stamp) >= 2.0 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
        whole = int(stamp // 1)
        micro = round((stamp - whole) * 1e6)
        return (whole + 1, 0) if micro == 1000000 else (whole, micro)
    return index(stamp), 0


def _broken(seconds):
    values = _time.broken(seconds)
    if not MINYEAR <= values[0] <= MAXYEAR:
        raise ValueError('year %d is out of range' % values[0])
    return values[:6]


class date:
    __slots__ = ('_year', '_month', '_day')

    def __sizeof__(self):
        return 32 - 16  # the collector does not see CPython's: no header is added there
    __module__ = 'datetime'

    def __new__(cls, *args, **more):
        if more or len(args) != 3:
            args = _bind(('year', 'month', 'day'), 3, args, more)
        return _set_date(object.__new__(cls), *_check_date(*args))

    @classmethod
    def today(cls):
        """The day of the simulated clock."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_broken(_moment(timestamp)[0])[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        return cls(*_date_of(index(ordinal)))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_date_of(_iso_ordinal(index(year), index(week), index(day))))

    @classmethod
    def fromisoformat(cls, text, /):
        from _isoformat import read_date
        return cls(*read_date(text))

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return (self.toordinal() + 6) % 7 + 1

    def isocalendar(self):
        today = self.toordinal()
        year = self._year
        if today < _week_start(year):
            year -= 1
        elif today >= _week_start(year + 1):
            year += 1
        week, day = divmod(today - _week_start(year), 7)
        return _IsoCalendarDate(year, week + 1, day + 1)

    def isoformat(self):
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)

    __str__ = isoformat

    def __repr__(self):
        return '%s(%d, %d, %d)' % (_class_name(self), self._year, self._month, self._day)

    def ctime(self):
        return _time.format('%a %b %e %H:%M:%S ', self._numbers()) + '%04d' % self._year

    def strftime(self, format):
        return _format(self, format, self._numbers())

    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError('__format__() argument 1 must be str, not ' + type(format).__name__)
        return self.strftime(format) if format else str(self)

    def _numbers(self, hour=0, minute=0, second=0, saving=-1):
        days = self.toordinal()
        return (self._year, self._month, self._day, hour, minute, second, (days + 6) % 7,
                days - _ordinal(self._year, 1, 1) + 1, saving)

    def timetuple(self):
        from time import struct_time
        return struct_time(self._numbers())

    def replace(self, year=_MISSING, month=_MISSING, day=_MISSING):
        return type(self)(self._year if year is _MISSING else year, self._month if month is _MISSING else month,
                          self._day if day is _MISSING else day)

    if _MINOR >= 13:
        __replace__ = replace

    def _moved(self, days):
        ordinal = self.toordinal() + days
        if not 1 <= ordinal <= 3652059:
            raise OverflowError('date value out of range')
        return type(self)(*_date_of(ordinal))

    def __add__(self, other):
        return self._moved(other._days) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._days)
        if isinstance(other, date):
            return _delta((self.toordinal() - other.toordinal()) * _DAY_US)
        return NotImplemented

    def _key(self):
        return self._year, self._month, self._day

    def _other_key(self, other):
        """What to compare with: None where the two do not compare."""
        if not isinstance(other, date):
            return None
        if isinstance(other, datetime):
            if _MINOR >= 13:
                return None
            raise TypeError("can't compare datetime.datetime to datetime.date")
        return other._key()

    def __eq__(self, other):
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() < key

    def __le__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() <= key

    def __gt__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() > key

    def __ge__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() >= key

    def __hash__(self):
        return hash(self._key())

    def __reduce__(self):
        return type(self), self._key()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self



def _set_date(self, year, month, day):
    self._year = year
    self._month = month
    self._day = day
    return self


def _class_name(self):
    """As repr() names the class: with the module where it is one of ours."""
    name = type(self).__qualname__
    return 'datetime.' + name if type(self).__module__ == 'datetime' else name


_finish(date, ('year', 'month', 'day'))
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)

from _datetime_clock import datetime, time

datetime_CAPI = None
