# SPDX-License-Identifier: GPL-3.0-or-later
import calendar
QUESTIONS = r"""
calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29), calendar.monthcalendar(2024, 2), calendar.month_name[2], calendar.day_abbr[0], list(calendar.month_abbr)[:3], calendar.firstweekday(), calendar.timegm((1970, 1, 2, 0, 0, 0))
calendar.month(2024, 2), calendar.calendar(2024)[:40], calendar.TextCalendar(6).formatmonth(2024, 9), list(calendar.Calendar().itermonthdays(2024, 2))[:6], list(calendar.Calendar(6).iterweekdays()), calendar.setfirstweekday(6), calendar.month(2024, 2), calendar.setfirstweekday(0)
calendar.monthrange(2024, 13)
calendar.month_name[13]
calendar.setfirstweekday(9)
calendar.weekday(2024, 2, 30)
calendar.MONDAY, calendar.SUNDAY, calendar.JANUARY, list(calendar.Calendar().itermonthdates(2024, 2))[0], calendar.weekheader(3), calendar.Calendar().monthdayscalendar(2024, 2)[0]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
