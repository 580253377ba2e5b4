# SPDX-License-Identifier: GPL-3.0-or-later
import calendar
from datetime import date, datetime, time, timedelta, timezone


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def add_months(day, months):
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return day.replace(year=year, month=month + 1, day=min(day.day, calendar.monthrange(year, month + 1)[1]))


def working_days(first, last):
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return sum(day.weekday() < 5 for day in days)


today = date(2024, 2, 29)
print(age(date(2000, 3, 1), today), age(date(2000, 2, 29), today), add_months(today, 12), add_months(date(2024, 1, 31), 1), add_months(today, -14))
print(working_days(date(2024, 2, 1), today), today.isocalendar(), today.strftime("%A, %d %B %Y, day %j"), f"{today:%d/%m/%y}", today.toordinal())
print(calendar.isleap(1900), calendar.isleap(2000), calendar.monthrange(2023, 2), calendar.month_name[3], calendar.day_abbr[0])
print(calendar.month(2024, 2))
lesson = datetime(2024, 9, 2, 8, 15)
plan = [(lesson + i * timedelta(minutes=50), subject) for i, subject in enumerate(["Maths", "Physics", "Art"])]
for start, subject in plan:
    print(f"{start:%H:%M}-{start + timedelta(minutes=45):%H:%M} {subject}")
gap = plan[-1][0] - plan[0][0]
print(gap, gap.total_seconds(), gap // timedelta(minutes=1), divmod(gap, timedelta(hours=1)), -gap, abs(-gap), gap * 2 / 4, str(timedelta(days=-1, seconds=5)))
print(datetime.strptime("31.12.2023 23:59", "%d.%m.%Y %H:%M"), datetime.fromisoformat("2024-01-02T03:04:05"), datetime.combine(today, time(12, 30)).isoformat(" "))
utc = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
tokyo = utc.astimezone(timezone(timedelta(hours=9), "JST"))
print(utc, tokyo, tokyo == utc, tokyo.tzname(), utc.isoformat(), tokyo.utcoffset(), utc.timestamp(), datetime.fromtimestamp(0, timezone.utc))
for bad in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: datetime.strptime("1-2", "%d.%m"), lambda: date.fromisoformat("2023-2-1"),
            lambda: utc - lesson, lambda: today - 5, lambda: today < lesson, lambda: time(25), lambda: date.max + timedelta(1), lambda: timedelta("1")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(sorted([date(2024, 5, 1), date(2023, 5, 1), date.min]), max(date(2024, 1, d) for d in (3, 1, 2)), {today: "leap"}[date(2024, 2, 29)])
print(repr(lesson), repr(gap), repr(time(1, 2, 3, 4)), repr(utc), lesson.time(), lesson.date(), lesson.replace(hour=0), bool(timedelta()), date(2024, 1, 1).isoweekday())
