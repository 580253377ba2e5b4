# SPDX-License-Identifier: GPL-3.0-or-later
# The time module on the simulated clock of _time. The local time is UTC.
import sys
import _time
from _native import builtin
from _time import (monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time, process_time_ns,
                   sleep, thread_time, thread_time_ns, time, time_ns)

timezone = 0
altzone = 0
daylight = 0
tzname = ('UTC', 'UTC')
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3

_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')


class _Field:
    """One of the numbers by its name."""

    def __init__(self, place):
        self._place = place

    def __get__(self, instance, owner=None):
        return self if instance is None else instance[self._place]

    def __set__(self, instance, value):
        raise AttributeError('readonly attribute')


class struct_time(tuple):
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _FIELDS
    __module__ = 'time'

    def __new__(cls, sequence, more={}):
        if not hasattr(sequence, '__iter__') and not hasattr(sequence, '__getitem__'):
            raise TypeError('constructor requires a sequence')
        values = tuple(sequence)
        if len(values) < 9:
            raise TypeError('time.struct_time() takes an at least 9-sequence (%d-sequence given)' % len(values))
        if len(values) > 11:
            raise TypeError('time.struct_time() takes an at most 11-sequence (%d-sequence given)' % len(values))
        self = tuple.__new__(cls, values[:9])
        self._zone = values[9] if len(values) > 9 else more.get('tm_zone')
        self._offset = values[10] if len(values) > 10 else more.get('tm_gmtoff')
        return self

    for _number, _name in enumerate(_FIELDS):
        locals()[_name] = _Field(_number)
    del _number, _name

    @property
    def tm_zone(self):
        return self._zone

    @property
    def tm_gmtoff(self):
        return self._offset

    def __repr__(self):
        return 'time.struct_time(' + ', '.join(
            '%s=%r' % pair for pair in zip(_FIELDS, self)) + ')'

    def __reduce__(self):
        return struct_time, (tuple(self), {'tm_zone': self._zone, 'tm_gmtoff': self._offset})

    if sys.version_info >= (3, 13):
        def __replace__(self, **changes):
            values = [changes.pop(name, value) for name, value in zip(_FIELDS, self)]
            more = {'tm_zone': changes.pop('tm_zone', self._zone),
                    'tm_gmtoff': changes.pop('tm_gmtoff', self._offset)}
            if changes:
                raise TypeError('Got unexpected field name(s): %r' % list(changes))
            return struct_time(values, more)


builtin(struct_time, 'time')


def _moment(seconds):
    if seconds is None:
        return time_ns() // 1000000000
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(seconds) >= 2.0 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
        return int(seconds // 1)
    return seconds


def gmtime(seconds=None, /):
    return struct_time(_time.broken(_moment(seconds)) + ('GMT', 0))


def localtime(seconds=None, /):
    return struct_time(_time.broken(_moment(seconds)) + ('UTC', 0))


def _checked(moment, function):
    """The nine numbers of a time that can be written."""
    if moment is None:
        return tuple(localtime())
    if not isinstance(moment, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(moment) != 9:
        raise TypeError(function + '(): illegal time tuple argument')
    year, month, day, hour, minute, second, weekday, yearday, isdst = moment
    month = month or 1
    day = day or 1
    yearday = yearday or 1
    weekday = weekday % 7 if weekday >= 0 else weekday
    for value, low, high, what in ((month, 1, 12, 'month'), (day, 1, 31, 'day of month'), (hour, 0, 23, 'hour'),
                                   (minute, 0, 59, 'minute'), (second, 0, 61, 'seconds'),
                                   (weekday, -1, 6, 'day of week'), (yearday, 1, 366, 'day of year')):
        if not low <= value <= high:
            raise ValueError(what + ' out of range')
    return (year, month, day, hour, minute, second, weekday, yearday, isdst)


def strftime(format, moment=None, /):
    if not isinstance(format, str):
        raise TypeError('strftime() argument 1 must be str, not ' + type(format).__name__)
    return _time.format(format, _checked(moment, 'strftime'), getattr(moment, 'tm_zone', None))


def asctime(moment=None, /):
    return _time.format('%a %b %e %H:%M:%S %Y', _checked(moment, 'asctime'))


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def mktime(moment, /):
    if not isinstance(moment, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(moment) != 9:
        raise TypeError('mktime(): illegal time tuple argument')
    return float(_time.seconds(*moment[:6]))


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    from _strptime import read_time
    return struct_time(read_time(string, format)[0])


def get_clock_info(name):
    from types import SimpleNamespace
    clocks = {'time': ('CLOCK_REALTIME', False, True), 'monotonic': ('CLOCK_MONOTONIC', True, False),
              'perf_counter': ('CLOCK_MONOTONIC', True, False),
              'process_time': ('CLOCK_PROCESS_CPUTIME_ID', True, False),
              'thread_time': ('CLOCK_THREAD_CPUTIME_ID', True, False)}
    if name not in clocks:
        raise ValueError('unknown clock')
    clock, is_monotonic, adjustable = clocks[name]
    return SimpleNamespace(implementation='clock_gettime(%s)' % clock, monotonic=is_monotonic,
                           adjustable=adjustable, resolution=1e-09)


del sys, builtin
