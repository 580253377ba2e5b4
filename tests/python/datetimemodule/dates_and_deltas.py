# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import date, datetime, timedelta, time
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d + timedelta(days=1), d - date(2024, 1, 1), d.strftime("%d.%m.%Y %A"), d.replace(day=1), date.fromisoformat("2023-12-31"), d < date(2025, 1, 1), d.isoformat())
t = datetime(2024, 5, 6, 7, 8, 9)
print(t, repr(t), t + timedelta(hours=20), t.date(), t.time(), t.strftime("%H:%M:%S %j"), datetime.strptime("01/02/2023 10:11", "%d/%m/%Y %H:%M"), (t - datetime(2024, 5, 6)).total_seconds())
print(timedelta(days=1, hours=25), repr(timedelta(minutes=90)), timedelta(seconds=-1), timedelta(days=2) / 4, timedelta(weeks=1).days, time(9, 5))
for bad in (lambda: date(2023, 2, 29), lambda: datetime(2024, 13, 1), lambda: date.fromisoformat("x"), lambda: d + 1, lambda: d < t):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
