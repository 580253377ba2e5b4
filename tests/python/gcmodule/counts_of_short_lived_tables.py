# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.disable()
gc.collect()
def numbers(): return [list(s.values()) for s in gc.get_stats()]
cc = [0]*30
cc[0] = gc.get_count()[0]
cc[0] = gc.get_count()[0]
start = numbers()
cc[1] = gc.get_count()[0]
l1 = []
cc[2] = gc.get_count()[0]
l2 = []
cc[3] = gc.get_count()[0]
l3 = []
cc[4] = gc.get_count()[0]
d1 = {}
cc[5] = gc.get_count()[0]
d2 = {}
cc[6] = gc.get_count()[0]
d3 = {}
cc[7] = gc.get_count()[0]
d4 = {}
cc[8] = gc.get_count()[0]
d4 = {}
cc[9] = gc.get_count()[0]
d4 = {}
cc[10] = gc.get_count()[0]
print(cc)
