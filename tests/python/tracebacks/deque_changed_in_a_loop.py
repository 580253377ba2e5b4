# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
d = deque([1, 2])
for x in d:
    d.append(x)
