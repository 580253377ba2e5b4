# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
gc.collect()
cc = [0]*30
cc[0] = gc.get_count()[0]
cc[0] = gc.get_count()[0]
gc.collect(1)
cc[1] = gc.get_count()[0]
l1 = []
cc[2] = gc.get_count()[0]
for i in range(3): pass
cc[3] = gc.get_count()[0]
l3 = []
cc[4] = gc.get_count()[0]
d3 = {3: 2}
cc[5] = gc.get_count()[0]
d4 = {3: 2}
cc[6] = gc.get_count()[0]
d4 = {3: 2}
cc[7] = gc.get_count()[0]
d4 = {3: 2}
cc[8] = gc.get_count()[0]
print(cc)
