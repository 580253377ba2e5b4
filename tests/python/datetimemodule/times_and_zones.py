# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import datetime, time, timedelta, timezone
dt = datetime(2024, 5, 17, 13, 45, 30, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(" ", "minutes"), dt.strftime("%H:%M:%S.%f %p %I"))
print(dt + timedelta(hours=20), dt - datetime(2024, 1, 1), dt.replace(minute=0, microsecond=0), datetime.combine(dt.date(), time(8)))
utc = dt.replace(tzinfo=timezone.utc)
berlin = timezone(timedelta(hours=2), "CEST")
print(utc, utc.astimezone(berlin), utc.timestamp(), berlin, repr(berlin), utc.tzname(), utc.utcoffset())
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromisoformat("2024-05-17T13:45:30+02:00"), datetime.strptime("17/05/24 08:09", "%d/%m/%y %H:%M"))
print(time(1, 2), time(23, 59, 59, 5), time.fromisoformat("04:05:06"), time(1) < time(2), time(12, 30).replace(hour=1), bool(time(0)))
for call in (lambda: dt < utc, lambda: dt - utc, lambda: datetime(2024, 1, 1, 25), lambda: time(60), lambda: timezone(timedelta(days=1)),
             lambda: datetime.strptime("x", "%Y"), lambda: dt + 5, lambda: datetime.fromisoformat("nonsense")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(dt == utc, dt != utc)
