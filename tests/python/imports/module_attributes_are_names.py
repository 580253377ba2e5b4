# SPDX-License-Identifier: GPL-3.0-or-later
import math
math.extra = 5
import math as again
print(again.extra, "extra" in dir(math), hasattr(math, "nope"))
del math.extra
try:
    math.extra
except AttributeError as e:
    print(e)
from math import floor
math.floor = lambda x: "patched"
print(floor(2.5), math.floor(2.5))
