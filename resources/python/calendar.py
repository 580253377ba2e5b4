# SPDX-License-Identifier: GPL-3.0-or-later
"""Months and years as lists and as texts."""
import sys
from datetime import date, timedelta

_MINOR = sys.version_info[1]

__all__ = ['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays',
           'weekday', 'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm',
           'month_name', 'month_abbr', 'day_name', 'day_abbr', 'Calendar', 'TextCalendar', 'weekheader', 'MONDAY',
           'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']


class _Names(type):
    """The class of named numbers answers as an enumeration does."""

    def __getattr__(cls, name):
        if name in cls._names:
            return cls(cls._names.index(name) + cls._first)
        raise AttributeError(f"type object '{cls.__name__}' has no attribute '{name}'")

    def __getitem__(cls, name):
        if name not in cls._names:
            raise KeyError(name)
        return getattr(cls, name)

    def __iter__(cls):
        return map(cls, range(cls._first, cls._first + len(cls._names)))

    def __len__(cls):
        return len(cls._names)

    def __contains__(cls, value):
        return value in range(cls._first, cls._first + len(cls._names))

    def __repr__(cls):
        return f"<enum '{cls.__name__}'>"

    @property
    def __members__(cls):
        return {one.name: one for one in cls}


class _Named(int, metaclass=_Names):
    """A number with a name, as members of enumerations are shown."""
    _names = ()
    _first = 0

    def __new__(cls, value):
        if value not in cls:
            raise ValueError(f"{value!r} is not a valid {cls.__name__}")
        return super().__new__(cls, value)

    @property
    def name(self):
        return self._names[self - self._first]

    value = property(int)

    def __repr__(self):
        return 'calendar.' + self.name

    __str__ = int.__repr__


class Day(_Named):
    _names = ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')


class Month(_Named):
    _names = ('JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER',
              'NOVEMBER', 'DECEMBER')
    _first = 1


_day = Day if _MINOR >= 12 else int
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = map(_day, range(7))
if _MINOR >= 12:
    for _number, _name in enumerate(Month._names, 1):
        globals()[_name] = Month(_number)
    __all__ += ['Day', 'Month', *Month._names]
    del _number, _name
else:
    del Day, Month
    January = 1
    February = 2
day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
day_abbr = [name[:3] for name in day_name]
month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
              'October', 'November', 'December']
month_abbr = [name[:3] for name in month_name]


class IllegalMonthError(*((ValueError, IndexError) if _MINOR >= 12 else (ValueError,))):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return 'bad month number %r; must be 1-12' % self.month


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return 'bad weekday number %r; must be 0 (Monday) to 6 (Sunday)' % self.weekday


def isleap(year):
    """True if the year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """How many years from y1 up to y2 have 366 days."""
    def before(year):
        return year // 4 - year // 100 + year // 400
    return before(y2 - 1) - before(y1 - 1)


def weekday(year, month, day):
    """0 (Monday) to 6 (Sunday)."""
    if not 1 <= year <= 9999:
        year = 2000 + year % 400
    return _day(date(year, month, day).weekday())


def _length(year, month):
    if month == 2:
        return 29 if isleap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def monthrange(year, month):
    """The weekday of the first day and the number of days."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _length(year, month)


class Calendar:
    """Weeks that start on a certain day."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._first % 7

    def setfirstweekday(self, firstweekday):
        self._first = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        for day in range(self.firstweekday, self.firstweekday + 7):
            yield day % 7

    def itermonthdays(self, year, month):
        """The days of whole weeks; 0 for days of other months."""
        first, days = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from [0] * before
        yield from range(1, days + 1)
        yield from [0] * ((self.firstweekday - first - days) % 7)

    def itermonthdays2(self, year, month):
        for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, place % 7

    def itermonthdates(self, year, month):
        first, days = monthrange(year, month)
        start = date(year, month, 1) - timedelta((first - self.firstweekday) % 7)
        for place in range(len(list(self.itermonthdays(year, month)))):
            yield start + timedelta(place)

    def itermonthdays3(self, year, month):
        for day in self.itermonthdates(year, month):
            yield day.year, day.month, day.day

    def itermonthdays4(self, year, month):
        for day in self.itermonthdates(year, month):
            yield day.year, day.month, day.day, day.weekday()

    @staticmethod
    def _weeks(days):
        days = list(days)
        return [days[start:start + 7] for start in range(0, len(days), 7)]

    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))

    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))

    def monthdatescalendar(self, year, month):
        return self._weeks(self.itermonthdates(year, month))

    def _year(self, year, width, months):
        all_months = [months(year, month) for month in range(1, 13)]
        return [all_months[start:start + width] for start in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        return self._year(year, width, self.monthdatescalendar)

    def yeardays2calendar(self, year, width=3):
        return self._year(year, width, self.monthdays2calendar)

    def yeardayscalendar(self, year, width=3):
        return self._year(year, width, self.monthdayscalendar)


class TextCalendar(Calendar):
    """Calendars as texts."""

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end='')

    def formatday(self, day, weekday, width):
        return ('' if day == 0 else '%2i' % day).center(width)

    def formatweek(self, theweek, width):
        return ' '.join(self.formatday(day, weekday, width) for day, weekday in theweek)

    def formatweekday(self, day, width):
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

    def formatweekheader(self, width):
        return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        name = month_name[themonth]
        return ('%s %r' % (name, theyear) if withyear else name).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w = max(2, w)
        gap = '\n' * max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join(line.rstrip() + gap for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w = max(2, w)
        gap = '\n' * max(1, l)
        c = max(2, c)
        width = (w + 1) * 7 - 1
        pieces = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), gap]
        header = self.formatweekheader(w)
        for place, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * place + 1, min(m * (place + 1) + 1, 13))
            pieces.append(gap)
            names = (self.formatmonthname(theyear, month, width, False) for month in months)
            pieces += [formatstring(names, width, c).rstrip(), gap]
            pieces += [formatstring([header] * len(months), width, c).rstrip(), gap]
            for week in range(max(len(month) for month in row)):
                weeks = [self.formatweek(month[week], w) if week < len(month) else '' for month in row]
                pieces += [formatstring(weeks, width, c).rstrip(), gap]
        return ''.join(pieces)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end='')


_COLUMN = 7 * 3 - 1


def formatstring(cols, colwidth=_COLUMN, spacing=6):
    """Texts side by side."""
    return (' ' * spacing).join(text.center(colwidth) for text in cols)


def format(cols, colwidth=_COLUMN, spacing=6):
    """Prints texts side by side."""
    print(formatstring(cols, colwidth, spacing))


c = TextCalendar()
firstweekday = c.getfirstweekday


def setfirstweekday(firstweekday):
    """The day that weeks start on from now."""
    if firstweekday < MONDAY or firstweekday > SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


prcal, prmonth, prweek = c.pryear, c.prmonth, c.prweek
calendar, month, week, weekheader = c.formatyear, c.formatmonth, c.formatweek, c.formatweekheader
monthcalendar = c.monthdayscalendar


def timegm(moment):
    """Seconds of a UTC time tuple."""
    year, month, day, hour, minute, second = moment[:6]
    days = date(year, month, 1).toordinal() - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second
