# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import date, time, datetime, timedelta, timezone
d, dt, td = date(2024, 2, 29), datetime(2024, 2, 29, 13, 5, 7, 123), timedelta(days=1, hours=2, seconds=3)
QUESTIONS = r"""
d, str(d), d.isoformat(), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.ctime(), d.timetuple()[:3], d.replace(day=1), d.strftime("%d.%m.%y"), date.fromisoformat("2024-01-05"), date.fromordinal(1), date.min, date.max, date.resolution, f"{d:%Y}", d.year, hash(d) == hash(date(2024, 2, 29))
d + td, d - td, d - date(2024, 1, 1), d < date(2025, 1, 1), d == date(2024, 2, 29), max(d, date.min), date.fromtimestamp(0), date.fromisocalendar(2024, 9, 4)
date(2023, 2, 29)
date(2024, 13, 1)
date(0, 1, 1)
date(2024)
date("2024", 1, 1)
date.fromisoformat("x")
date.fromisoformat("2024-1-1")
date.fromisoformat(5)
d + 5
d + d
d < 5
d < dt
d == dt
date.max + timedelta(1)
d.replace(month=13)
dt, str(dt), dt.isoformat(), dt.isoformat(" ", "minutes"), dt.date(), dt.time(), dt.replace(hour=0), dt.timestamp() > 0, dt.strftime("%H:%M:%S.%f %p %I"), datetime.fromisoformat("2024-02-29T13:05"), datetime.strptime("05/03/24 7:08", "%d/%m/%y %H:%M"), datetime.combine(d, time(1, 2)), dt.weekday(), datetime.min, dt.timetuple()[3:6]
dt + td, dt - td, dt - datetime(2024, 1, 1), dt == datetime(2024, 2, 29, 13, 5, 7, 123), dt > datetime(2020, 1, 1), datetime.fromtimestamp(0, timezone.utc), datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 1, 1, tzinfo=timezone.utc).isoformat(), datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=2))).astimezone(timezone.utc)
datetime(2024, 1, 1, 24)
datetime(2024, 1, 1, 0, 60)
datetime.strptime("x", "%Y")
datetime.strptime("2024-01-01 5", "%Y-%m-%d")
dt - datetime(2024, 1, 1, tzinfo=timezone.utc)
dt < datetime(2024, 1, 1, tzinfo=timezone.utc)
dt + dt
time(13, 5), str(time(1, 2, 3, 4)), time(1, 2).replace(minute=5), time.fromisoformat("04:05:06"), time(5) < time(6), time(1, 2).isoformat("seconds"), time(23, 59).strftime("%I:%M %p"), time.min, time.max, bool(time(0))
time(25)
time(5) + td
td, str(td), td.days, td.seconds, td.total_seconds(), td * 2, td / 2, td // timedelta(hours=1), td % timedelta(hours=1), -td, abs(-td), td / timedelta(hours=1), timedelta(weeks=1), timedelta(milliseconds=1500), timedelta(0), timedelta(1, 2, 3), divmod(td, timedelta(hours=1)), str(timedelta(days=-1, seconds=5)), td + timedelta(1), td > timedelta(1), bool(timedelta(0)), timedelta(hours=1.5), timedelta.max, repr(timedelta(microseconds=5)), sum([td, td], timedelta())
timedelta("a")
td + 5
td * "a"
td < 5
timedelta(days=10**10)
td / 0
timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-3), "BRT").tzname(None), timezone.utc.utcoffset(None)
timezone(timedelta(hours=25))
timezone(5)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
