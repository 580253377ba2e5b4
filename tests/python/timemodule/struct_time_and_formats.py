# SPDX-License-Identifier: GPL-3.0-or-later
import time
t=time.gmtime(86400*365.5)
print(t, t.tm_year, t.tm_zone, t.tm_gmtoff, len(t), tuple(t), t==tuple(t), t[:3])
print(type(t), time.struct_time((2024,1,2,3,4,5,6,7,8)))
print(time.struct_time((2024,1,2,3,4,5,6,7,8,'X',5)).tm_zone)
def tr(s,**g):
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e)
for s in ["time.strftime('%c',5)","time.strftime(5)","time.strftime('%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %y %U %W %u %w %G %V %Z %z %e %D %F %T %R %r %n%t%% %-d %s',t)","time.asctime(t)","time.ctime(0)","time.mktime(t)","time.mktime((2024,14,1,0,0,0,0,0,0))","time.localtime(0)","time.gmtime('a')","time.gmtime(1e30)","time.struct_time((1,2))","time.struct_time(5)","time.sleep(-1)","time.sleep('a')","time.strftime('%Y',(2024,13,1,0,0,0,0,0,0))","time.strftime('%Y',(2024,1,32,0,0,0,0,0,0))","time.strftime('%Y',(2024,1,3,24,0,0,0,0,0))","time.strftime('%Y',(2024,1,3,24,0,0,0))","time.asctime((2024,1,1,0,0,0,0))","time.timezone","time.tzname","time.daylight","time.altzone","time.gmtime()[0]>2000","time.strftime('%Y',(12,1,1,0,0,0,0,1,0))","t.n_fields,t.n_sequence_fields,t.n_unnamed_fields","t.__replace__(tm_year=5)","time.gmtime(-1)","hash(t)==hash(tuple(t))", "time.strftime('')","time.strftime('é%Y',t)","time.CLOCK_MONOTONIC"]: tr(s)
a = time.monotonic()
b = time.process_time_ns()
time.sleep(0.25)
print(0.25 <= time.monotonic() - a < 1, time.process_time_ns() - b < 10**8, time.time_ns() > 10**18)
