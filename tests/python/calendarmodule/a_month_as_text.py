# SPDX-License-Identifier: GPL-3.0-or-later
import calendar
print(calendar.month(2024, 2))
print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 5, 17), calendar.monthcalendar(2024, 9)[0])
print(list(calendar.day_name)[:2], calendar.month_name[3], calendar.month_abbr[12], list(calendar.Calendar(6).iterweekdays()), calendar.TextCalendar(6).formatmonth(2023, 10, 3, 1))
print([d.day for d in calendar.Calendar().itermonthdates(2024, 2)][:4], calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.weekheader(2), len(calendar.calendar(2024)))
for call in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024, 0)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
