# SPDX-License-Identifier: GPL-3.0-or-later
import time
t=time.gmtime(86400*365.5)
print(t, t.tm_year, t.tm_zone, t.tm_gmtoff, len(t), tuple(t), t==tuple(t), t[:3])
print(type(t), time.struct_time((2024,1,2,3,4,5,6,7,8)))
print(time.struct_time((2024,1,2,3,4,5,6,7,8,'X',5)).tm_zone)
def tr(s,**g):
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e)
a = time.monotonic()
b = time.process_time_ns()
time.sleep(0.25)
print(0.25 <= time.monotonic() - a < 1, time.process_time_ns() - b < 10**8, time.time_ns() > 10**18)
