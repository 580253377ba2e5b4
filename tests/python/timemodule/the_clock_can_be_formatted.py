# SPDX-License-Identifier: GPL-3.0-or-later
import time
t = time.gmtime(0)
QUESTIONS = r"""
t.tm_year, t[0:3], len(t), time.gmtime(86400 * 365).tm_yday, time.strftime("%Y-%m-%d %H:%M:%S", t), time.strftime("%a %A %b %B %d %j %U %w %y %%", t), time.asctime(t), time.ctime(0) != "", time.mktime(time.localtime(1e9)), time.strptime("2024-02-29", "%Y-%m-%d")[:6]
time.strptime("x", "%Y")
time.strptime("2024", "%Y-%m")
time.strptime("2024 extra", "%Y")
time.strftime(5)
time.gmtime("a")
time.sleep(-1)
time.sleep("a")
time.sleep(0), time.time() > 1e9, time.perf_counter() >= 0, time.monotonic() >= 0, time.process_time() >= 0, isinstance(time.time_ns(), int), time.perf_counter_ns() >= 0
t.tm_zone, t.tm_gmtoff, time.timezone, time.tzname[0], time.daylight
t.tm_none
time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)), time.struct_time(range(9)).tm_hour
time.struct_time((1, 2))
time.strftime("%d/%m", (2024, 1, 2, 3, 4, 5, 1, 2, 0)), time.strftime("%I:%M %p", time.gmtime(50000)), time.strftime("", t)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
