# SPDX-License-Identifier: GPL-3.0-or-later
import sys
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
for value in (date(2024, 1, 1), time(1), datetime(2024, 1, 1), timedelta(1), timezone.utc, timezone(timedelta(hours=1)), Decimal("1.5"), Decimal(10) ** 100, Fraction(1, 2), deque(), deque(range(100)), defaultdict(int), namedtuple("P", "x y")(1, 2)):
    print(type(value).__name__, sys.getsizeof(value))
