# SPDX-License-Identifier: GPL-3.0-or-later
from enum import Enum
class Colour(Enum):
    RED = 1
print(Colour["RED"])
try:
    print(Colour["GREEN"])
except Exception as error:
    print(type(error).__name__, error)
    raise type(error)(*error.args) from None
