# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Why did my memory not come back?" chapter="Where the bytes come from" minutes=9 view="heap" level=bytes
# nametag: lesson claims="C2 L7" verdict="only in part"
# nametag: lesson claim="Freed memory goes back to the system."
# nametag: lesson summary="An arena goes back to the system when it is wholly empty. One small survivor keeps a pool, and one pool keeps an arena."

# %% A crowd
POOL = 16 * 1024
#: Ninety objects of 448 bytes. A pool has room for 36 of them, so they fill several pools.
crowd = [bytes(415) for guest in range(90)]
pools = {id(guest) // POOL for guest in crowd}
assert len(pools) >= 3

# %% One guest stays in each pool
#: The dict keeps one object for each pool: the last one that was found there.
stay = {id(guest) // POOL: guest for guest in crowd}
print(len(stay) == len(pools))
# How many pools become free?
# nametag: ask choice ask="Most guests go now. How many pools become free?" a="None of them" a.if="len({id(guest) // POOL for guest in stay.values()}) == len(pools)" b="Most of them" b.if="len({id(guest) // POOL for guest in stay.values()}) < len(pools)"
#: The blocks are free again, the pools are not: each holds a survivor. No other size can use them.
del crowd
assert len({id(guest) // POOL for guest in stay.values()}) == len(pools)

# %% What it costs
#: Held: some hundred bytes for each pool.
held = 448 * len(stay)
#: Kept from all other sizes, and from the system: the pools as a whole.
blocked = POOL * len(stay)
print(blocked // held)

# %% The free blocks are not lost
#: An object of the same size moves into a pool that is there already. A program that goes on like this needs no more memory.
late = bytes(415)
# nametag: ask printed
print(id(late) // POOL in pools)

# %% The last guest leaves
#: Now the pools are empty, and any size may use them. An arena goes back to the system when all of its pools are empty.
stay.clear()
# nametag: ask dies
late = None
#: What helps: keep the few in a new place, not among the many. Try `bytes(bytearray(guest))`, a true copy, in the dict above.
print(len(stay))
