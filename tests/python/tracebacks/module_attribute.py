# SPDX-License-Identifier: GPL-3.0-or-later
import math
print(math.squareroot(4))
