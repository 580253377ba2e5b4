# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import timedelta
a = timedelta(days=1, hours=2, minutes=30, seconds=15, milliseconds=5, microseconds=7, weeks=1)
print(a, repr(a), a.days, a.seconds, a.microseconds, a.total_seconds())
print(-a, abs(-a) == a, a * 2, a / 2, a // timedelta(hours=1), a % timedelta(days=1), a / timedelta(days=1), divmod(a, timedelta(days=3)))
print(timedelta(0.5), timedelta(hours=-1), timedelta(microseconds=-1), timedelta(days=1) == timedelta(hours=24), bool(timedelta()))
print(sum([timedelta(minutes=50)] * 3, timedelta()), max(timedelta(1), timedelta(2)), timedelta.max, timedelta.min, timedelta.resolution)
for call in (lambda: timedelta(1) + 1, lambda: timedelta(1) < 1, lambda: timedelta(days=10 ** 9), lambda: timedelta("1"), lambda: timedelta(1) / 0, lambda: timedelta(1) * "a"):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
