# SPDX-License-Identifier: GPL-3.0-or-later
import gc, weakref
gc.disable()
gc.collect()
cc = [0]*30
class F:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name, end="; ")
cc[0] = gc.get_count()[0]
cc[0] = gc.get_count()[0]
x = F(1)
cc[1] = gc.get_count()[0]
x.a = {1: x}
cc[2] = gc.get_count()[0]
gc.collect(0)
cc[3] = gc.get_count()[0]
del x
cc[4] = gc.get_count()[0]
gc.collect(1)
cc[5] = gc.get_count()[0]
x = F(1)
cc[6] = gc.get_count()[0]
x.a = {1: x}
cc[7] = gc.get_count()[0]
x = F(1)
cc[8] = gc.get_count()[0]
x.a = {1: x}
cc[9] = gc.get_count()[0]
x = F(1)
cc[10] = gc.get_count()[0]
x.a = {1: x}
cc[11] = gc.get_count()[0]
x = None
gc.collect(1)
cc[12] = gc.get_count()[0]
x = F(1)
cc[13] = gc.get_count()[0]
del x
cc[14] = gc.get_count()[0]
x = F(1)
cc[15] = gc.get_count()[0]
for i in range(4):
    x = F(1)
    cc[16+2*i] = gc.get_count()[0]
    x.a = {1: x}
    cc[17+2*i] = gc.get_count()[0]
gc.collect(1)
print(cc)
