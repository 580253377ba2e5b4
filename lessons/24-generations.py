# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Generations" chapter="Islands" minutes=8 level=cycles
# nametag: lesson claims="L4" verdict="depends on the version"
# nametag: lesson claim="The collector runs when a generation has passed its threshold of 700, 10 or 10."
# nametag: lesson summary="Young objects are examined often, old ones seldom. Who survives moves up. The first threshold is 700 up to 3.12 and 2,000 in 3.13."

# %% Young and old
import gc

gc.disable()
gc.collect()
oak = ["oak"]
#: What was made after the last collection is in generation 0: here is the address of the oak among the young.
print(id(oak) in map(id, gc.get_objects(0)))
#: A collection of generation 0 examines the young only. The oak survives and moves up.
gc.collect(0)
print(id(oak) in map(id, gc.get_objects(1)))
#: One more step up, and there it stays: 2 is the oldest.
gc.collect(1)
print(id(oak) in map(id, gc.get_objects(2)))

# %% Old garbage waits
#: The oak holds itself and loses its tag: an island in generation 2.
oak.append(oak)
del oak
# How many will each of the two find?
# nametag: ask printed
#: The young are examined, the island is old: nothing is found.
print(gc.collect(0))
#: A full collection examines all three generations.
print(gc.collect())

# %% Not everything is examined
# nametag: ask printed
#: An int leads nowhere, so it can be no part of an island. The collector does not even list it.
print(gc.is_tracked(7), gc.is_tracked([7]))
pair = tuple([1, 2])
#: A tuple is listed when it is made.
print(gc.is_tracked(pair))
# nametag: ask choice ask="Is the tuple still on the collector's list afterwards?" a="Yes, as every tuple is" a.if="gc.is_tracked(pair)" b="No, its items lead nowhere" b.if="not gc.is_tracked(pair)"
#: The collection sees that its items lead nowhere, and strikes it off the list.
gc.collect(0)
print(gc.is_tracked(pair))

# %% When does it run?
#: 700 up to 3.12, 2,000 in 3.13: so many new objects, minus freed ones, may be there before the young are examined.
first = gc.get_threshold()[0]
print(first in (700, 2000), gc.get_threshold()[1:])
runs = gc.get_stats()[0]["collections"]
#: A threshold of 5, for a short experiment.
gc.set_threshold(5)
gc.enable()
#: Eight new sets in one line, all kept. Nobody asked for a collection, and it came.
nests = list(map(set, "abcdefgh"))
gc.disable()
print(gc.get_stats()[0]["collections"] > runs)
#: The old numbers are set again. Try a threshold of 50, or sets that nobody keeps.
gc.set_threshold(first, 10, 10)
