# SPDX-License-Identifier: GPL-3.0-or-later
from collections import *
from functools import *
from itertools import *
from math import *
from random import *
print(Counter("aab"), deque([1]), reduce(max, [1, 3]), list(islice(count(), 2)), floor(2.5), randint.__name__, ChainMap({1: 2}), namedtuple("N", "a")(1))
for name in ("sys", "os", "_private", "RLock", "abc", "Sequence", "recursive_repr", "_inst"):
    print(name, name in globals(), end="; ")
print()
import types
module = types.ModuleType("made")
exec("__all__ = ['shown', 'missing']\nshown = 1\nhidden = 2", module.__dict__)
import sys
sys.modules["made"] = module
try:
    exec("from made import *")
except AttributeError as error:
    print(error)
module.__all__ = ["shown", 5]
try:
    exec("from made import *")
except TypeError as error:
    print(error)
module.__all__ = ("shown", "hidden")
space = {}
exec("from made import *", space)
print(space["shown"], space["hidden"])
