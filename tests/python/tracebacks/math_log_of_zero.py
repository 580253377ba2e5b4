# SPDX-License-Identifier: GPL-3.0-or-later
import math
values = [10, 0]
print([math.log(v) for v in values])
