# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import date, timedelta
d = date(2024, 2, 28)
print(d + timedelta(days=2), d - timedelta(weeks=1), date(2024, 3, 1) - d, (date(2025, 1, 1) - d).days, d.replace(year=2023))
print(d.weekday(), d.isoweekday(), d.isocalendar(), d.isoformat(), d.strftime("%d.%m.%y %A %j"), d.toordinal(), date.fromordinal(738944))
print(date.fromisoformat("2024-12-31"), d < date(2024, 3, 1), sorted([date(2024, 5, 1), d])[0], d == date(2024, 2, 28), hash(d) == hash(date(2024, 2, 28)))
print(repr(d), str(d), f"{d:%B %d}", date.min, date.max, d.ctime(), d.timetuple()[:8])
for call in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: d + 1, lambda: d < 5,
             lambda: date.fromisoformat("2024-1-1"), lambda: date.max + timedelta(1), lambda: date("2024", 1, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
