# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Growing a list" chapter="Where the bytes come from" minutes=7 level=bytes
# nametag: lesson claims="L1" verdict="half true"
# nametag: lesson claim="Dynamic memory can change its size while the program runs."
# nametag: lesson summary="A block never grows. A list moves its slots to a larger block, with room to spare, and keeps its own place."

# %% One more, and one more
from sys import getsizeof

queue = []
place = id(queue)
#: An empty list is 56 bytes and has no slots yet.
print(getsizeof(queue))
# At which letters does it move?
for name in "ABCDE":
    queue.append(name)
    # nametag: ask printed when=5
    #: 56 bytes, and 8 for each slot that there is room for, taken or not.
    print(name, (getsizeof(queue) - 56) // 8)
# nametag: ask choice ask="The slots have to move. And the list itself?" a="It keeps its address" a.if="id(queue) == place" b="It gets another address" b.if="id(queue) != place"
#: Room for 4 at the letter A, and for 8 at E. In between, `append` had to store one reference only.
queue.extend("FGHI")
#: The ninth did not fit either: room for 16.
assert (getsizeof(queue) - 56) // 8 == 16
#: The list is where it was. Its slots are in a block of their own, and only that block was changed for a larger one.
print(id(queue) == place)

# %% Room to spare is not for everyone
# nametag: ask equal of="twin queue"
#: A copy knows how many it needs: 9 slots, and none to spare.
twin = queue[:]
print((getsizeof(twin) - 56) // 8)
#: One more item, and the copy has to move at once.
twin.append("J")
print((getsizeof(twin) - 56) // 8)

# %% Smaller again
#: Fewer than half are left, so the slots move to a smaller block.
del queue[2:]
# nametag: ask printed
print((getsizeof(queue) - 56) // 8)
#: No items, no block of slots. Try `twin = twin * 2` here and see how many slots there are.
queue.clear()
print(getsizeof(queue), id(queue) == place)
