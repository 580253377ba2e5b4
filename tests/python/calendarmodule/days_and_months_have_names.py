# SPDX-License-Identifier: GPL-3.0-or-later
import calendar, sys
print(calendar.MONDAY, calendar.SUNDAY, calendar.weekday(2024, 5, 17) == calendar.FRIDAY, [calendar.day_abbr[d] for d in (calendar.MONDAY, calendar.SUNDAY)])
if sys.version_info >= (3, 12):
    print(repr(calendar.MONDAY), calendar.Day.MONDAY, list(calendar.Day)[-1], calendar.Month.MAY.value, calendar.Month["JUNE"].name, len(calendar.Month), calendar.Day(3), calendar.JANUARY + 1, calendar.Day, sorted(calendar.Day.__members__)[0])
    for call in (lambda: calendar.Day(9), lambda: calendar.Month["JUNI"]):
        try:
            print(call())
        except (ValueError, KeyError) as error:
            print(type(error).__name__, error)
