# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Blocks, pools, arenas" chapter="Where the bytes come from" minutes=9 view="heap" level=bytes
# nametag: lesson claims="C3 C27 C28 L5" verdict="false"
# nametag: lesson claim="Dynamic memory is managed by the heap data structure."
# nametag: lesson summary="The private heap is a large area, not a tree. Arenas of 1 MiB are cut into pools of 16 KiB, and each pool into blocks of one size."

# %% Blocks
#: 48 bytes: 33 that each bytes object needs, and 15 of its own. It gets a block of 48.
ticket = bytes(15)
#: 45 bytes are needed, and the next multiple of 16 is taken: a block of 48 again, in the same kind of pool.
stub = bytes(12)
#: Blocks begin at multiples of 16, so an address ends in four zero bits.
assert id(ticket) % 16 == 0 and id(stub) % 16 == 0

# %% Pools
POOL = 16 * 1024
#: 80 bytes. All blocks of a pool have one size, so this one is in another pool.
poster = bytes(47)
# nametag: ask printed
print(id(poster) // POOL == id(ticket) // POOL)
# 48 or 16 more: how many pools now?
#: 96 bytes are a third size, and a third pool. There are 32 sizes: 16, 32, 48 and so on up to 512.
banner = bytes(60)
print(id(banner) // POOL == id(poster) // POOL)

# %% Too large for a pool
# nametag: ask choice ask="Where will its 600 bytes be?" a="In a pool, as the others" a.if="wall.__sizeof__() <= 512" b="In a block from `malloc`" b.if="wall.__sizeof__() > 512"
#: 600 bytes are more than 512. Python asks the system's `malloc`, and no pool of ours is touched.
wall = bytes(567)
assert len(wall) + 33 == 600

# %% Freed and used again
place = id(ticket)
#: The block goes back to its pool and stands first in line there.
del ticket
# nametag: ask block of=label
#: 40 bytes are rounded up to 48. The block that was freed last is handed out first.
label = bytes(7)
print(id(label) == place)

# %% Not on the heap at all
#: Small ints are part of the interpreter, side by side, 32 bytes apart. No pool, no block.
print(id(8) - id(7))
#: The pools of three sizes, one large block, and no tree anywhere. Add `bytes(479)` and `bytes(480)`: which gets a block?
print(len({id(one) // POOL for one in (label, poster, banner)}))
