# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import islice
print(list(islice(range(10), 3)))
islice(range(10), -1)
