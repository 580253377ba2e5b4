# SPDX-License-Identifier: GPL-3.0-or-later
import math
import sys
import collections.abc as cabc
from math import pi as circle, floor
math.extra = "mine"
print(math.extra, circle == math.pi, floor is math.floor, type(math).__name__, math.__name__, cabc.__name__, "math" in sys.modules, sys.modules["math"] is math)
import math as again
print(again is math, again.extra, hasattr(math, "__spec__"))
del math.extra
for statement in ("math.extra", "math.sqr", "import math.pi", "from math import *; print(sqrt(4))", "from collections import abc; print(abc.__name__)", "del math.nope", "math()", "math + 1"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "=>", type(error).__name__, error)
