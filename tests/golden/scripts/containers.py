# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
row = [72, [300], None]
pair = (3, 4, row)
long = list(range(95))
few = {7, 9, 'x'}
fixed = frozenset({1})
d = {'lead': row, 'size': 3}
del d['size']
line = deque([1, 2])
empty = []
