# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
str([1])
gc.collect()
counts = [0] * 12
count = gc.get_count
count()
counts[0] = count()[0]
table = {1: 2}
counts[1] = count()[0]
values = list(table.values())
counts[2] = count()[0]
values = list(table.values())
counts[3] = count()[0]
values = list("ab")
counts[4] = count()[0]
values = dict(a=1)
counts[5] = count()[0]
values = dict(a=1)
counts[6] = count()[0]
values = tuple("ab")
counts[7] = count()[0]
values = sorted([1, 2])
counts[8] = count()[0]
values = [list(one) for one in ("a", "b", "c")]
counts[9] = count()[0]
print([after - before for before, after in zip(counts, counts[1:10])])
