# SPDX-License-Identifier: GPL-3.0-or-later
import math
print(math.sqrt(4))
print(math.sqrt(-1))
