# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="How the collector finds it" chapter="Islands" minutes=9 view="collector" level=cycles
# nametag: lesson claims="L2" verdict="it subtracts"
# nametag: lesson claim="The collector follows all names to see which objects are still in use."
# nametag: lesson summary="The collector asks no names. It subtracts the references that come from inside; what is left over came from outside."

# %% Three young lists
import gc

gc.disable()
#: All that is there by now becomes old. From here on we look at the young only.
gc.collect()
ring = ["ring"]
leaf = ["leaf"]
pearl = ["pearl", ring, leaf]
#: Ring and pearl hold each other. Each of the three has a count of 2.
ring.append(pearl)

# %% Subtract by hand
# nametag: ask count of=leaf
#: Two tags go: the counts are 1 for the ring, 1 for the pearl, 2 for the leaf. From each, take away the slots that lead to it.
del ring, pearl
# What is left over for each?
# nametag: ask printed
#: Ring 1 − 1, pearl 1 − 1, leaf 2 − 1. The leaf has 1 left over, so somebody outside holds it. The other two go.
print(gc.collect(0))
assert leaf == ["leaf"]

# %% Saved by somebody who is saved
lid = ["lid"]
pot = ["pot", lid]
lid.append(pot)
shelf = ["shelf", pot]
#: Pot and lid have no tag any more. But a slot of the shelf leads to the pot.
del lid, pot
# nametag: ask collected of=shelf[1]
#: Left over: shelf 1, pot 0, lid 0. The shelf stays, it leads to the pot, and the pot to the lid: nothing is freed.
print(gc.collect(0))

# %% Last words are said once
class Genie:
    def __del__(self):
        bottle.append(self)


bottle = []
genie = Genie()
genie.friend = genie
del genie
# nametag: ask printed
#: Before an island is freed, `__del__` is called. This one ties its object to a slot, so nothing is left to free: 0.
print(gc.collect(), len(bottle))
bottle.clear()
#: The same island again. Its `__del__` has been called once in its life, so now the genie goes without a word.
# Try: two genies who are friends.
print(gc.collect(), len(bottle))
