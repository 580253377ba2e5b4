# SPDX-License-Identifier: GPL-3.0-or-later
from enum import Enum
class Colour(Enum):
    RED = 1
    BLUE = 2
print(Colour(1))
try:
    print(Colour(3))
except Exception as error:
    print(type(error).__name__, error)
    raise type(error)(*error.args) from None
