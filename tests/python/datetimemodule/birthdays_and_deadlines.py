# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import date, datetime, timedelta
def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
today = date(2024, 3, 1)
for born in (date(2000, 2, 29), date(2000, 3, 1), date(2000, 3, 2), date(2024, 1, 1)):
    print(born, age(born, today), (today - born).days, born.strftime("%a %d %b %Y"), born.replace(year=2023) if (born.month, born.day) != (2, 29) else "no such day")
def workdays(start, count):
    day = start
    while count:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day
print(workdays(today, 5), [d.isoformat() for d in (today + timedelta(n) for n in range(3))], (date(2024, 12, 25) - today) // timedelta(weeks=1), today.isocalendar()[1], (today.replace(day=1) - timedelta(days=1)).day)
meetings = [datetime(2024, 3, 1, 9, 30), datetime(2024, 3, 1, 14), datetime(2024, 3, 1, 11, 15)]
meetings.sort()
print([f"{m:%H:%M}" for m in meetings], [str(b - a) for a, b in zip(meetings, meetings[1:])], sum((b - a for a, b in zip(meetings, meetings[1:])), timedelta()), max(meetings) - min(meetings), meetings[0].isoformat(timespec="minutes"), datetime.strptime("01.03.2024 14:00", "%d.%m.%Y %H:%M") in meetings)
