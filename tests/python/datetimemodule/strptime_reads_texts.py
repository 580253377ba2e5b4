# SPDX-License-Identifier: GPL-3.0-or-later
import time
from datetime import datetime
def tried(text):
    try:
        print(text, "->", repr(eval(text)))
    except (ValueError, TypeError) as e:
        print(text, "->", type(e).__name__, e)
for text in (
    "datetime.strptime('01/02/2023 10:11','%d/%m/%Y %H:%M')",
    "datetime.strptime('2023-01-02T10:11:12.5+0200','%Y-%m-%dT%H:%M:%S.%f%z')",
    "datetime.strptime('2023-01-02 Z','%Y-%m-%d %z')",
    "datetime.strptime('x','%Y')",
    "datetime.strptime('2023-02-30','%Y-%m-%d')",
    "datetime.strptime('2023','%Y-%m')",
    "datetime.strptime('2023-01 x','%Y-%m')",
    "datetime.strptime(5,'%Y')",
    "datetime.strptime('12:30 PM','%I:%M %p')",
    "datetime.strptime('Monday 5 June 2023','%A %d %B %Y')",
    "datetime.strptime('5 jun 23','%d %b %y')",
    "datetime.strptime('2024 060','%Y %j')",
    "datetime.strptime('2024 10 3','%Y %W %w')",
    "datetime.strptime('2024 10 3','%G %V %u')",
    "datetime.strptime('10 3','%V %u')",
    "datetime.strptime('1','%')",
    "datetime.strptime('2023-13','%Y-%m')",
    "datetime.strptime('12/31/99','%x')",
    "datetime.strptime('Tue Jan  2 03:04:05 2024','%c')",
    "time.strptime('2024-05-06','%Y-%m-%d')", "time.strptime('x','%Y')", "time.strptime('2024 1','%Y')",
    "time.strptime('10 Jan 99 PM 11:05','%d %b %y %p %I:%M')", "time.strptime('30 Feb 2024','%d %b %Y')", "time.strptime('5','%q')"):
    tried(text)
