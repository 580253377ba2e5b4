# SPDX-License-Identifier: GPL-3.0-or-later
import time
a = time.time()
b = time.perf_counter()
time.sleep(0)
print(type(a).__name__, time.time() >= a, time.perf_counter() >= b, time.monotonic() > 0 or True)
t = time.gmtime(0)
print(t.tm_year, t.tm_mon, t.tm_hour, time.strftime("%Y-%m-%d", t), t[0], len(t))
