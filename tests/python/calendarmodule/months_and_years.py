# SPDX-License-Identifier: GPL-3.0-or-later
import calendar
from calendar import TextCalendar, monthrange
import time
print(calendar.isleap(2024), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2024, 5, 6), monthrange(2024, 2))
print(calendar.month(2024, 5))
print(calendar.month(2023, 2, 4, 2))
print(calendar.calendar(2024))
print(calendar.calendar(2023, 3, 1, 2, 4))
print(calendar.monthcalendar(2024, 9), list(calendar.month_name)[1:4], calendar.day_name[0], calendar.day_abbr[6], calendar.month_abbr[12])
print(TextCalendar(6).formatmonth(2024, 12), calendar.Calendar(6).monthdayscalendar(2021, 2))
print([d.isoformat() for d in calendar.Calendar().itermonthdates(2024, 2)][:4], list(calendar.Calendar().itermonthdays2(2024, 2))[:4], list(calendar.Calendar(3).iterweekdays()))
print(calendar.timegm(time.gmtime(123456789)), calendar.weekheader(3), calendar.weekheader(10), calendar.firstweekday(), calendar.MONDAY == 0, calendar.SUNDAY == 6)
calendar.setfirstweekday(calendar.SUNDAY)
calendar.prmonth(2024, 2)
for bad in (lambda: monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.weekday(2023, 2, 29)):
    try:
        bad()
    except ValueError as e:
        print(type(e).__name__, e)
