# SPDX-License-Identifier: GPL-3.0-or-later
# time and datetime of the datetime module.
import _time
from datetime import (_DAY, _DAY_US, _EPOCH, _MINOR, _MISSING, UTC, _bind, _broken, _check_date,
                      _check_time, _check_zone, _class_name, _date_of, _delta, _finish, _format, _iso_ordinal, _moment,
                      _offset_text, _ordinal, _set_date, _us, date, timedelta, timezone, tzinfo)

_CLOCK = ('hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold')


def _clock_text(self, timespec):
    """Hours to microseconds, as far as wanted."""
    hour, minute, second, micro = self._hour, self._minute, self._second, self._microsecond
    if timespec == 'auto':
        timespec = 'microseconds' if micro else 'seconds'
    if timespec == 'hours':
        return '%02d' % hour
    if timespec == 'minutes':
        return '%02d:%02d' % (hour, minute)
    if timespec == 'seconds':
        return '%02d:%02d:%02d' % (hour, minute, second)
    if timespec == 'milliseconds':
        return '%02d:%02d:%02d.%03d' % (hour, minute, second, micro // 1000)
    if timespec == 'microseconds':
        return '%02d:%02d:%02d.%06d' % (hour, minute, second, micro)
    raise ValueError('Unknown timespec value')


def _offset(zone, dt):
    """What the zone says, checked."""
    if zone is None:
        return None
    offset = zone.utcoffset(dt)
    if offset is not None:
        if not isinstance(offset, timedelta):
            raise TypeError("tzinfo.utcoffset() must return None or a timedelta, not '%s'"
                            % type(offset).__name__)
        if abs(_us(offset)) >= _DAY_US:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             'timedelta(hours=24).')
    return offset


def _saving(zone, dt):
    saving = None if zone is None else zone.dst(dt)
    if saving is not None and not isinstance(saving, timedelta):
        raise TypeError("tzinfo.dst() must return None or a timedelta, not '%s'" % type(saving).__name__)
    return saving


def _zone_name(zone, dt):
    name = None if zone is None else zone.tzname(dt)
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not '%s'" % type(name).__name__)
    return name


def _set_clock(self, hour, minute, second, microsecond, zone, fold):
    self._hour = hour
    self._minute = minute
    self._second = second
    self._microsecond = microsecond
    self._tzinfo = zone
    self._fold = fold
    return self


def _rest_of_repr(self, numbers):
    """The clock's part of repr(): without zeros at its end, but with zone and fold."""
    if self._microsecond:
        numbers += (self._second, self._microsecond)
    elif self._second:
        numbers += (self._second,)
    text = ', '.join(map(str, numbers))
    if self._tzinfo is not None:
        text += ', tzinfo=%r' % (self._tzinfo,)
    if self._fold:
        text += ', fold=1'
    return '%s(%s)' % (_class_name(self), text)


class time:
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __sizeof__(self):
        return 40 - 16
    __module__ = 'datetime'

    def __new__(cls, *args, **more):
        fold = more.pop('fold', _MISSING)
        *clock, zone = _bind(_CLOCK[:5], 0, args, more)
        return _set_clock(object.__new__(cls), *_check_time(clock, zone, fold))

    @classmethod
    def fromisoformat(cls, text, /):
        from _isoformat import read_time
        return cls(*read_time(text))

    def isoformat(self, timespec='auto'):
        offset = self.utcoffset()
        return _clock_text(self, timespec) + ('' if offset is None else _offset_text(offset))

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return _rest_of_repr(self, (self._hour, self._minute))

    def strftime(self, format):
        return _format(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError('__format__() argument 1 must be str, not ' + type(format).__name__)
        return self.strftime(format) if format else str(self)

    def utcoffset(self):
        return _offset(self._tzinfo, None)

    def dst(self):
        return _saving(self._tzinfo, None)

    def tzname(self):
        return _zone_name(self._tzinfo, None)

    def replace(self, hour=_MISSING, minute=_MISSING, second=_MISSING, microsecond=_MISSING, tzinfo=_MISSING, *,
                fold=_MISSING):
        given = [hour, minute, second, microsecond, tzinfo, fold]
        values = [old if new is _MISSING else new for old, new in zip(self._values(), given)]
        return type(self)(*values[:5], fold=values[5])

    if _MINOR >= 13:
        __replace__ = replace

    def _values(self):
        return self._hour, self._minute, self._second, self._microsecond, self._tzinfo, self._fold

    def _micro(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def _keys(self, other, equality):
        """Numbers to compare both by; None if they cannot be compared."""
        if not isinstance(other, time):
            return None
        mine, others = self.utcoffset(), other.utcoffset()
        if (mine is None) != (others is None):
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        if mine is None:
            return self._micro(), other._micro()
        return self._micro() - _us(mine), other._micro() - _us(others)

    def __eq__(self, other):
        keys = self._keys(other, True)
        return NotImplemented if keys is None else keys[0] == keys[1]

    def __lt__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] >= keys[1]

    def __hash__(self):
        offset = self.utcoffset()
        return hash(('time', self._micro() - (0 if offset is None else _us(offset))))

    def __reduce__(self):
        return type(self), self._values()[:5]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self



_finish(time, _CLOCK)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = _delta(1)


class datetime(date):
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __sizeof__(self):
        return 48 - 16
    __module__ = 'datetime'

    def __new__(cls, *args, **more):
        fold = more.pop('fold', _MISSING)
        year, month, day, *clock, zone = _bind(('year', 'month', 'day') + _CLOCK[:5], 3, args, more)
        self = _set_date(object.__new__(cls), *_check_date(year, month, day))
        return _set_clock(self, *_check_time(clock, zone, fold))

    @classmethod
    def now(cls, tz=None):
        """The moment of the simulated clock."""
        _check_zone(tz)
        return cls._at(*divmod(_time.time_ns() // 1000, 1000000), tz)

    @classmethod
    def utcnow(cls):
        if _MINOR >= 12:
            from warnings import warn
            warn('datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use '
                 'timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).',
                 DeprecationWarning, 2)
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        return cls._at(*_moment(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        if _MINOR >= 12:
            from warnings import warn
            warn('datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future '
                 'version. Use timezone-aware objects to represent datetimes in UTC: '
                 'datetime.datetime.fromtimestamp(timestamp, datetime.UTC).', DeprecationWarning, 2)
        return cls._at(*_moment(timestamp), None)

    @classmethod
    def _at(cls, seconds, micro, zone):
        moment = cls(*_broken(seconds), micro, zone)
        return moment if zone is None else zone.fromutc(moment)

    @classmethod
    def fromisoformat(cls, text, /):
        from _isoformat import read_datetime
        return cls(*read_datetime(text))

    @classmethod
    def strptime(cls, text, format, /):
        from _strptime import read_datetime
        for place, value in enumerate((text, format), 1):
            if not isinstance(value, str):
                raise TypeError('strptime() argument %d must be str, not %s' % (place, type(value).__name__))
        return cls(*read_datetime(text, format))

    @classmethod
    def combine(cls, date, time, tzinfo=_MISSING):
        for place, value, kind in ((1, date, _date), (2, time, _clock)):
            if not isinstance(value, kind):
                raise TypeError('combine() argument %d must be datetime.%s, not %s' % (
                    place, kind.__name__, type(value).__name__))
        zone = time._tzinfo if tzinfo is _MISSING else tzinfo
        return cls(date._year, date._month, date._day, *time._values()[:4], zone, fold=time._fold)

    def date(self):
        return _date(self._year, self._month, self._day)

    def time(self):
        return _clock(*self._values()[:4], fold=self._fold)

    def timetz(self):
        return _clock(*self._values()[:5], fold=self._fold)

    def _values(self):
        return self._hour, self._minute, self._second, self._microsecond, self._tzinfo, self._fold

    def timetuple(self):
        from time import struct_time
        saving = self.dst()
        return struct_time(self._numbers(self._hour, self._minute, self._second,
                                         -1 if saving is None else int(bool(saving))))

    def utctimetuple(self):
        from time import struct_time
        offset = self.utcoffset()
        moment = self if offset is None else self.replace(tzinfo=None) - offset
        return struct_time(moment._numbers(moment._hour, moment._minute, moment._second, 0))

    def timestamp(self):
        offset = self.utcoffset()
        return (self._micro() - _EPOCH * _DAY_US - (0 if offset is None else _us(offset))) / 1e6

    def utcoffset(self):
        return _offset(self._tzinfo, self)

    def dst(self):
        return _saving(self._tzinfo, self)

    def tzname(self):
        return _zone_name(self._tzinfo, self)

    def astimezone(self, tz=None):
        _check_zone(tz)
        offset = self.utcoffset()
        if tz is None:
            tz = timezone(_delta(0), 'UTC')
        elif tz is self._tzinfo and offset is not None:
            return self
        moment = self.replace(tzinfo=None)
        if offset is not None:
            moment = moment - offset
        return tz.fromutc(moment.replace(tzinfo=tz))

    def replace(self, year=_MISSING, month=_MISSING, day=_MISSING, hour=_MISSING, minute=_MISSING,
                second=_MISSING, microsecond=_MISSING, tzinfo=_MISSING, *, fold=_MISSING):
        given = [year, month, day, hour, minute, second, microsecond, tzinfo, fold]
        old = (self._year, self._month, self._day) + self._values()
        values = [before if new is _MISSING else new for before, new in zip(old, given)]
        return type(self)(*values[:8], fold=values[8])

    if _MINOR >= 13:
        __replace__ = replace

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not ' + type(sep).__name__)
        offset = self.utcoffset()
        return '%04d-%02d-%02d%s%s%s' % (self._year, self._month, self._day, sep, _clock_text(self, timespec),
                                         '' if offset is None else _offset_text(offset))

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        return _rest_of_repr(self, (self._year, self._month, self._day, self._hour, self._minute))

    def ctime(self):
        numbers = self._numbers(self._hour, self._minute, self._second)
        return _time.format('%a %b %e %H:%M:%S ', numbers) + '%04d' % self._year

    def strftime(self, format):
        return _format(self, format, self._numbers(self._hour, self._minute, self._second))

    def _micro(self):
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return self.toordinal() * _DAY_US + seconds * 1000000 + self._microsecond

    def _moved_by(self, delta):
        days, rest = divmod(self._micro() + delta, _DAY_US)
        if not 1 <= days <= 3652059:
            raise OverflowError('date value out of range')
        seconds, micro = divmod(rest, 1000000)
        return type(self)(*_date_of(days), seconds // 3600, seconds // 60 % 60, seconds % 60, micro, self._tzinfo)

    def __add__(self, other):
        return self._moved_by(_us(other)) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved_by(-_us(other))
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return _delta(self._micro() - other._micro())
        mine, others = self.utcoffset(), other.utcoffset()
        if (mine is None) != (others is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        between = self._micro() - other._micro()
        return _delta(between if mine is None else between - _us(mine) + _us(others))

    def _keys(self, other, equality):
        """Numbers to compare both by; None if they cannot be compared."""
        if not isinstance(other, datetime):
            if isinstance(other, _date) and not equality and _MINOR < 13:
                raise TypeError("can't compare datetime.datetime to datetime.date")
            return None
        if self._tzinfo is other._tzinfo:
            return self._micro(), other._micro()
        mine, others = self.utcoffset(), other.utcoffset()
        if (mine is None) != (others is None):
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        if mine is None:
            return self._micro(), other._micro()
        return self._micro() - _us(mine), other._micro() - _us(others)

    def __eq__(self, other):
        keys = self._keys(other, True)
        return NotImplemented if keys is None else keys[0] == keys[1]

    def __lt__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._keys(other, False)
        return NotImplemented if keys is None else keys[0] >= keys[1]

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._micro() - (0 if offset is None else _us(offset)))

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day) + self._values()[:5]



_date = date
_clock = time
_finish(datetime, _CLOCK)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = _delta(1)
