# SPDX-License-Identifier: GPL-3.0-or-later
from fractions import Fraction
try:
    Fraction(1, 0)
except Exception as error:
    print(type(error).__name__, error)
    raise type(error)(*error.args) from None
