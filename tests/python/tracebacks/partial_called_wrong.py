# SPDX-License-Identifier: GPL-3.0-or-later
from functools import partial
def power(base, exponent):
    return base ** exponent
square = partial(power, exponent=2)
print(square(5))
square(5, 2)
