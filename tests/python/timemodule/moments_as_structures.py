# SPDX-License-Identifier: GPL-3.0-or-later
import time
t = time.gmtime(0)
print(t, t.tm_year, t[0], t.tm_wday, time.strftime("%Y-%m-%d %H:%M:%S %a %b %j", t), time.asctime(t), time.ctime(86400))
print(time.strptime("2024-02-29 12:30", "%Y-%m-%d %H:%M")[:6], time.mktime(time.gmtime(1000)), time.gmtime(1e9)[:6], len(t), time.struct_time(range(9)))
a = time.perf_counter()
b = time.perf_counter()
print(b >= a, time.monotonic() > 0, time.time() > 1e9, isinstance(time.time_ns(), int), time.sleep(0), time.timezone, time.tzname)
for call in (lambda: time.sleep(-1), lambda: time.strptime("x", "%Y"), lambda: time.strftime(5), lambda: time.gmtime("a"), lambda: time.struct_time([1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
