# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="The island" chapter="Islands" minutes=7 level=cycles
# nametag: lesson about="What counting cannot free, and who frees it."
# nametag: lesson claims="L2" verdict="misleading"
# nametag: lesson claim="The garbage collector frees what is no longer used."
# nametag: lesson summary="Two objects that hold each other never reach a count of 0. For such islands, and only for them, there is the collector."

# %% Two lists and a bridge
import gc

#: No automatic collection while we look, and no old garbage.
gc.disable()
gc.collect()
north = ["north"]
south = ["south", north]
#: Now each holds the other. Both counts are 2: a tag and a slot.
north.append(south)

# %% Both tags go
# nametag: ask count of=south[1]
#: One of two references is gone. The slot in the other list is left.
del north
# What holds the lists after this line?
# nametag: ask dies after="Each holds the other, so no count reached 0."
#: No tag leads here any more, and both counts are still 1. Counting keeps an island for ever.
del south

# %% The collector
# nametag: ask objects alive type=list
#: It finds what holds only each other, and frees it. Two objects: the two lists.
found = gc.collect()
print(found)
assert found == 2

# %% An island with a bridge left
west = ["west"]
east = ["east", west]
west.append(east)
#: One tag is enough. Whoever can be reached from it stays, and everything behind it too.
del west
# nametag: ask collected of=east
print(gc.collect())
assert east[1][1] is east
#: Cut one slot, and the island falls apart without the collector: `east` goes from 2 to 1, the other list to 0.
east.pop()
assert gc.collect() == 0

# %% The smallest island
alone = []
alone.append(alone)
#: A list that holds itself needs no partner. Build a ring of three and count what is found.
del alone
print(gc.collect())
gc.enable()
