# SPDX-License-Identifier: GPL-3.0-or-later
import math
import math as m
from math import sqrt, pi as PI
from collections import *
import collections.abc
print(math is m, sqrt(16), PI == math.pi, "deque" in globals(), collections.abc.Iterable.__name__)
import sys
print(sys.modules["math"] is math, math.__name__, type(math).__name__)
def f():
    import string
    return string.digits
print(f(), "string" in globals())
try:
    from math import nothing
except ImportError as e:
    print(e.name, str(e).split("(")[0])
try:
    import not_there
except ModuleNotFoundError as e:
    print(e, e.name)
